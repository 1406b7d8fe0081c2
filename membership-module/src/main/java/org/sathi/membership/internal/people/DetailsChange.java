package org.sathi.membership.internal.people;

import java.lang.reflect.RecordComponent;
import java.util.Objects;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.membership.api.MemberDetails;

/** Tells the audit trail which parts of a person's details changed. The trail seals the values. */
final class DetailsChange {

    private DetailsChange() {}

    static void tell(AuditTrail audit, MemberDetails before, MemberDetails after) {
        for (RecordComponent component : MemberDetails.class.getRecordComponents()) {
            Object old = value(component, before);
            Object now = value(component, after);
            if (!Objects.equals(old, now)) {
                audit.change(component.getName(), old, now);
            }
        }
    }

    private static Object value(RecordComponent component, MemberDetails details) {
        try {
            return component.getAccessor().invoke(details);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

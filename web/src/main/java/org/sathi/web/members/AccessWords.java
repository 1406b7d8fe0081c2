package org.sathi.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sathi.membership.api.MemberAccess;
import org.sathi.web.base.text.Texts;
import org.sathi.web.base.text.Ui;

/** Says in words what somebody did with a record, by the operation's name in the audit trail. */
@Named("accessWords")
@RequestScoped
public class AccessWords {

    private static final String PREFIX = "members.access.did.";

    @Inject
    private Texts texts;

    @Inject
    private Ui ui;

    /** What was done; by the operation, else by the part of the record that it belongs to. */
    public String of(MemberAccess access) {
        String exact = PREFIX + access.operation();
        if (texts.has(exact)) {
            return ui.text(exact);
        }
        int dot = access.operation().indexOf('.');
        String part =
                PREFIX + (dot < 0 ? access.operation() : access.operation().substring(0, dot));
        return ui.text(texts.has(part) ? part : PREFIX + "other");
    }

    /** The role of who did it, in words. */
    public String role(MemberAccess access) {
        return access.role() == null ? "" : ui.label(access.role());
    }
}

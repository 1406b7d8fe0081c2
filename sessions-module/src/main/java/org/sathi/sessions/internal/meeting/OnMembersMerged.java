package org.sathi.sessions.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.membership.api.event.MembersMerged;

/** Moves attendance to the surviving member, in the transaction of the merge; where both were marked at one session, the stronger mark stays (M12). */
@ApplicationScoped
class OnMembersMerged {

    @Inject
    private AttendanceBook book;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    void moveAttendance(@Observes MembersMerged event) {
        Map<UUID, AttendanceRecord> surviving = book.ofMember(event.survivingId()).stream()
                .collect(Collectors.toMap(AttendanceRecord::sessionId, Function.identity()));
        int moved = 0;
        for (AttendanceRecord record : book.ofMember(event.mergedId())) {
            AttendanceRecord clash = surviving.get(record.sessionId());
            if (clash == null) {
                record.moveTo(event.survivingId());
            } else {
                keepStronger(clash, record);
            }
            moved++;
        }
        audit.note("attendanceMoved", moved);
        book.flush();
    }

    private void keepStronger(AttendanceRecord kept, AttendanceRecord merged) {
        var stronger = AttendanceStrength.stronger(kept.mark(), merged.mark());
        if (stronger != kept.mark()) {
            UUID by = CurrentActor.get().accountId();
            book.add(kept.mark(stronger, null, by, clock.instant()));
        }
        book.remove(merged);
    }
}

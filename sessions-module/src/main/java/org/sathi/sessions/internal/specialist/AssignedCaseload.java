package org.sathi.sessions.internal.specialist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sathi.membership.spi.Caseload;
import org.sathi.sessions.api.CertificationStatus;

/**
 * Tells membership which members a peer specialist reaches. Who was suspended or whose certification was revoked reaches nobody from that moment; after
 * an expiry the people stay in reach until they are handed over (P5).
 */
@ApplicationScoped
class AssignedCaseload implements Caseload {

    @Inject
    private AssignmentBook book;

    @Override
    public Set<UUID> membersAssignedTo(UUID accountId, LocalDate on) {
        CertificationStatus status =
                book.latest(accountId).map(c -> c.statusOn(on)).orElse(CertificationStatus.NONE);
        if (status == CertificationStatus.SUSPENDED || status == CertificationStatus.REVOKED) {
            return Set.of();
        }
        return book.holdingOn(accountId, on).stream().map(Assignment::memberId).collect(Collectors.toSet());
    }

    @Override
    public Set<UUID> everAssigned(UUID memberId) {
        return book.ofMember(memberId).stream().map(Assignment::specialistId).collect(Collectors.toSet());
    }
}

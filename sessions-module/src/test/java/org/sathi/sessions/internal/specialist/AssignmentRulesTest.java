package org.sathi.sessions.internal.specialist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.membership.api.AccountLabel;
import org.sathi.sessions.api.AssignmentEnd;
import org.sathi.sessions.api.CertificationStanding;
import org.sathi.sessions.api.CertificationStatus;

class AssignmentRulesTest {

    private static final LocalDate ISSUED = LocalDate.of(2025, 4, 14);
    private static final LocalDate EXPIRES = LocalDate.of(2027, 4, 13);
    private static final Instant NOW = Instant.parse("2026-03-07T08:00:00Z");
    private final UUID specialist = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();

    private Certification certification() {
        return new Certification(specialist, "Body", "12", ISSUED, EXPIRES, NOW);
    }

    private Assignment assignment() {
        return new Assignment(member, specialist, ISSUED, null, NOW);
    }

    @Test
    void a_certification_expires_by_computation_the_day_after_its_last() {
        Certification certification = certification();
        assertThat(certification.statusOn(ISSUED.minusDays(1))).isEqualTo(CertificationStatus.NOT_YET);
        assertThat(certification.statusOn(ISSUED)).isEqualTo(CertificationStatus.ACTIVE);
        assertThat(certification.statusOn(EXPIRES.minusDays(91))).isEqualTo(CertificationStatus.ACTIVE);
        assertThat(certification.statusOn(EXPIRES.minusDays(90))).isEqualTo(CertificationStatus.EXPIRING);
        assertThat(certification.statusOn(EXPIRES)).isEqualTo(CertificationStatus.EXPIRING);
        assertThat(certification.statusOn(EXPIRES.plusDays(1))).isEqualTo(CertificationStatus.EXPIRED);
    }

    @Test
    void a_suspension_ends_but_a_revocation_does_not() {
        Certification certification = certification();
        certification.decide(CertificationStanding.SUSPENDED);
        assertThat(certification.statusOn(ISSUED)).isEqualTo(CertificationStatus.SUSPENDED);
        certification.decide(CertificationStanding.GOOD);
        assertThat(certification.statusOn(ISSUED)).isEqualTo(CertificationStatus.ACTIVE);
        certification.decide(CertificationStanding.REVOKED);
        assertThatThrownBy(() -> certification.decide(CertificationStanding.GOOD))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void only_an_active_certification_allows_an_assignment() {
        for (CertificationStatus status : CertificationStatus.values()) {
            boolean allowed = status == CertificationStatus.ACTIVE || status == CertificationStatus.EXPIRING;
            assertThat(status.allowsAssignment()).isEqualTo(allowed);
            if (!allowed) {
                assertThatThrownBy(() -> AssignmentRules.certificationHolds(status, CertificationStatus.ACTIVE))
                        .isInstanceOf(Conflict.class);
                assertThatThrownBy(() -> AssignmentRules.certificationHolds(CertificationStatus.ACTIVE, status))
                        .isInstanceOf(Conflict.class);
            }
        }
    }

    @Test
    void a_pair_is_made_once_and_never_against_the_members_choice() {
        Assignment open = assignment();
        assertThatThrownBy(() -> AssignmentRules.isNotAssignedAlready(List.of(open), specialist))
                .hasMessage("error.sessions.assignment.already");
        open.end(ISSUED.plusDays(10), AssignmentEnd.MEMBER_CHOICE);
        assertThatCode(() -> AssignmentRules.isNotAssignedAlready(List.of(open), specialist))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> AssignmentRules.memberHasNotRefused(List.of(open), specialist))
                .hasMessage("error.sessions.assignment.refused");
        assertThatCode(() -> AssignmentRules.memberHasNotRefused(List.of(open), UUID.randomUUID()))
                .doesNotThrowAnyException();
    }

    @Test
    void an_assignment_ends_once_and_not_before_it_began() {
        Assignment assignment = assignment();
        assertThatThrownBy(() -> assignment.end(ISSUED.minusDays(1), AssignmentEnd.COMPLETED))
                .isInstanceOf(InvalidInput.class);
        assignment.end(ISSUED, AssignmentEnd.COMPLETED);
        assertThatThrownBy(() -> assignment.end(ISSUED, AssignmentEnd.COMPLETED))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void an_assignment_ends_the_day_the_member_leaves() {
        Assignment running = assignment();
        running.endWithMember(ISSUED.plusDays(5));
        assertThat(running.to()).isEqualTo(ISSUED.plusDays(5));
        assertThat(running.end()).isEqualTo(AssignmentEnd.MEMBER_EXITED);
    }

    @Test
    void only_an_active_peer_specialist_is_assigned() {
        assertThatThrownBy(() -> AssignmentRules.isPeerSpecialist(null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> AssignmentRules.isPeerSpecialist(account(Role.FACILITATOR, true)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> AssignmentRules.isPeerSpecialist(account(Role.PEER_SPECIALIST, false)))
                .isInstanceOf(InvalidInput.class);
        assertThatCode(() -> AssignmentRules.isPeerSpecialist(account(Role.PEER_SPECIALIST, true)))
                .doesNotThrowAnyException();
    }

    private AccountLabel account(Role role, boolean active) {
        return new AccountLabel(specialist, "u", "N", role, null, active);
    }
}

package org.sathi.membership.internal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.membership.api.ExitReason;
import org.sathi.membership.api.MemberDetails;
import org.sathi.membership.api.MemberStatus;

class MemberTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 1);

    private final Member member = new Member(
            UUID.randomUUID(),
            MemberCode.random(new Random(1), 4),
            MemberDetails.named("Sita Shrestha", "सीता श्रेष्ठ", 1985),
            MemberStatus.WAITLISTED,
            DAY,
            null);

    @BeforeAll
    static void keys() {
        TestKeys.use();
    }

    @Test
    void details_open_as_they_were_sealed() {
        assertThat(member.details()).isEqualTo(MemberDetails.named("Sita Shrestha", "सीता श्रेष्ठ", 1985));
    }

    @Test
    void waiting_is_not_yet_enrolment() {
        assertThat(member.open().enrolledOn()).isNull();
        member.moveTo(MemberStatus.ENROLLED, DAY.plusDays(3));
        member.moveTo(MemberStatus.ACTIVE, DAY.plusDays(9));
        assertThat(member.open().enrolledOn()).isEqualTo(DAY.plusDays(3));
        assertThat(member.status()).isEqualTo(MemberStatus.ACTIVE);
    }

    @Test
    void a_step_is_not_dated_before_the_last_one() {
        member.moveTo(MemberStatus.ENROLLED, DAY.plusDays(3));
        assertThatThrownBy(() -> member.moveTo(MemberStatus.ACTIVE, DAY.plusDays(2)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void the_reason_decides_how_an_engagement_ends() {
        member.moveTo(MemberStatus.ENROLLED, DAY);
        member.moveTo(MemberStatus.ACTIVE, DAY);
        member.exit(ExitReason.GOALS_REACHED, DAY.plusDays(90), "Said goodbye in the group");
        assertThat(member.status()).isEqualTo(MemberStatus.COMPLETED);
        assertThat(member.engagements()).hasSize(1);
        assertThat(member.engagements().get(0).view().exitNote()).isEqualTo("Said goodbye in the group");
        assertThat(member.engagements().get(0).endedOn()).isEqualTo(DAY.plusDays(90));
    }

    @Test
    void an_ended_member_does_not_end_again() {
        member.exit(ExitReason.MOVED_AWAY, DAY, "Moved");
        assertThatThrownBy(() -> member.exit(ExitReason.OTHER, DAY, "again")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> member.moveTo(MemberStatus.ENROLLED, DAY)).isInstanceOf(Conflict.class);
    }

    @Test
    void a_re_entry_makes_a_new_engagement_and_keeps_the_old() {
        member.exit(ExitReason.MOVED_AWAY, DAY.plusDays(10), "Moved");
        member.reEnter(MemberStatus.ENROLLED, DAY.plusDays(200));
        assertThat(member.status()).isEqualTo(MemberStatus.ENROLLED);
        assertThat(member.engagements()).hasSize(2);
        assertThat(member.engagements().get(0).view().exitReason()).isEqualTo(ExitReason.MOVED_AWAY);
    }

    @Test
    void only_somebody_who_left_can_come_again() {
        assertThatThrownBy(() -> member.reEnter(MemberStatus.ENROLLED, DAY)).isInstanceOf(Conflict.class);
    }

    @Test
    void a_merged_record_points_to_the_other_and_ends() {
        UUID other = UUID.randomUUID();
        member.mergeInto(other, DAY.plusDays(5));
        assertThat(member.mergedIntoId()).isEqualTo(other);
        assertThat(member.status()).isEqualTo(MemberStatus.EXITED);
        assertThatThrownBy(() -> member.mergeInto(other, DAY)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> member.reEnter(MemberStatus.ENROLLED, DAY.plusDays(9)))
                .isInstanceOf(Conflict.class);
    }
}

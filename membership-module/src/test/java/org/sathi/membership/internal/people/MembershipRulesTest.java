package org.sathi.membership.internal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.membership.api.GroupStatus;
import org.sathi.membership.api.MemberStatus;
import org.sathi.membership.api.MembershipKind;

class MembershipRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private final UUID thimi = UUID.randomUUID();
    private final UUID dadikot = UUID.randomUUID();

    private Stay home(LocalDate from, LocalDate left) {
        return new Stay(thimi, MembershipKind.HOME, from, left);
    }

    @Test
    void the_same_group_twice_at_a_time_is_refused() {
        assertThatThrownBy(() -> MembershipRules.requireNoOverlap(List.of(home(DAY, null)), thimi, DAY.plusDays(5)))
                .isInstanceOf(Conflict.class)
                .hasMessage("error.group.already-member");
        assertThatThrownBy(() ->
                        MembershipRules.requireNoOverlap(List.of(home(DAY, DAY.plusDays(9))), thimi, DAY.plusDays(8)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void a_return_on_the_day_of_leaving_is_no_overlap() {
        assertThatCode(() -> MembershipRules.requireNoOverlap(List.of(home(DAY.minusDays(9), DAY)), thimi, DAY))
                .doesNotThrowAnyException();
    }

    @Test
    void a_past_day_under_a_later_stay_is_an_overlap() {
        assertThatThrownBy(() -> MembershipRules.requireNoOverlap(List.of(home(DAY, null)), thimi, DAY.minusDays(30)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void a_second_home_is_refused_but_a_second_group_is_not() {
        List<Stay> stays = List.of(home(DAY, null));
        assertThatThrownBy(() -> MembershipRules.requireOneHome(stays, MembershipKind.HOME, DAY))
                .isInstanceOf(Conflict.class)
                .hasMessage("error.group.second-home");
        assertThatCode(() -> MembershipRules.requireOneHome(stays, MembershipKind.ADDITIONAL, DAY))
                .doesNotThrowAnyException();
        assertThatCode(() -> MembershipRules.requireOneHome(stays, MembershipKind.GUEST, DAY))
                .doesNotThrowAnyException();
    }

    @Test
    void a_transfer_on_one_day_keeps_one_home() {
        List<Stay> stays = List.of(home(DAY.minusDays(100), DAY));
        assertThatCode(() -> MembershipRules.requireOneHome(stays, MembershipKind.HOME, DAY))
                .doesNotThrowAnyException();
    }

    @Test
    void two_stays_meet_only_when_they_share_a_day() {
        Stay first = home(DAY, DAY.plusDays(10));
        assertThat(first.meets(new Stay(dadikot, MembershipKind.HOME, DAY.plusDays(10), null)))
                .isFalse();
        assertThat(first.meets(new Stay(dadikot, MembershipKind.HOME, DAY.plusDays(9), null)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void only_enrolled_people_belong_to_groups(MemberStatus status) {
        if (status.enrolled()) {
            assertThatCode(() -> MembershipRules.requireEnrolled(status, DAY, DAY))
                    .doesNotThrowAnyException();
            assertThatThrownBy(() -> MembershipRules.requireEnrolled(status, DAY, DAY.minusDays(1)))
                    .isInstanceOf(InvalidInput.class);
        } else {
            assertThatThrownBy(() -> MembershipRules.requireEnrolled(status, DAY, DAY))
                    .isInstanceOf(Conflict.class);
        }
    }

    @Test
    void a_closed_group_takes_nobody_and_no_group_takes_anybody_before_it_opened() {
        assertThatThrownBy(() -> MembershipRules.requireOpen(GroupStatus.CLOSED, DAY, DAY))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> MembershipRules.requireOpen(GroupStatus.ACTIVE, DAY, DAY.minusDays(1)))
                .isInstanceOf(InvalidInput.class);
        assertThatCode(() -> MembershipRules.requireOpen(GroupStatus.PAUSED, DAY, DAY))
                .doesNotThrowAnyException();
    }

    @Test
    void a_full_group_takes_guests_only() {
        assertThatThrownBy(() -> MembershipRules.requirePlace(20, 20, MembershipKind.HOME))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> MembershipRules.requirePlace(20, 20, MembershipKind.ADDITIONAL))
                .isInstanceOf(Conflict.class);
        assertThatCode(() -> MembershipRules.requirePlace(20, 20, MembershipKind.GUEST))
                .doesNotThrowAnyException();
        assertThatCode(() -> MembershipRules.requirePlace(20, 19, MembershipKind.HOME))
                .doesNotThrowAnyException();
        assertThatCode(() -> MembershipRules.requirePlace(null, 4000, MembershipKind.HOME))
                .doesNotThrowAnyException();
    }
}

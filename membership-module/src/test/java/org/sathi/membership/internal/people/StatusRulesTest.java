package org.sathi.membership.internal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sathi.kernel.error.Conflict;
import org.sathi.membership.api.MemberStatus;

class StatusRulesTest {

    private static final Set<String> ALLOWED = Set.of(
            "REFERRED>WAITLISTED",
            "REFERRED>ENROLLED",
            "REFERRED>WITHDRAWN",
            "REFERRED>EXITED",
            "WAITLISTED>ENROLLED",
            "WAITLISTED>WITHDRAWN",
            "WAITLISTED>EXITED",
            "ENROLLED>ACTIVE",
            "ENROLLED>WITHDRAWN",
            "ENROLLED>EXITED",
            "ACTIVE>ON_LEAVE",
            "ACTIVE>COMPLETED",
            "ACTIVE>WITHDRAWN",
            "ACTIVE>EXITED",
            "ON_LEAVE>ACTIVE",
            "ON_LEAVE>COMPLETED",
            "ON_LEAVE>WITHDRAWN",
            "ON_LEAVE>EXITED");

    static Stream<Arguments> everyPair() {
        return Arrays.stream(MemberStatus.values())
                .flatMap(from -> Arrays.stream(MemberStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void only_the_moves_of_the_table_are_allowed(MemberStatus from, MemberStatus to) {
        if (ALLOWED.contains(from + ">" + to)) {
            assertThatCode(() -> StatusRules.requireMove(from, to)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> StatusRules.requireMove(from, to)).isInstanceOf(Conflict.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_begins_on_leave_or_at_an_end(MemberStatus status) {
        assertThat(StatusRules.canBegin(status)).isEqualTo(!status.ended() && status != MemberStatus.ON_LEAVE);
    }
}

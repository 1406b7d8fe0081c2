package org.sathi.referrals.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.ReferralState;

/** B3 written a second time, by hand and without looking at the machine's own table; the two must agree in every cell. */
final class ExpectedMoves {

    /**
     * Columns: number, event, states before, roles (RS RC AW AA SYS), cancel asked (y, n or * for either), consent hold (y, n or *), state after ({@code =} stays,
     * {@code <} back to where the hold began, {@code x} gone).
     */
    private static final String B3 = """
            T1   DRAFT           -                                    RS,RC      * n DRAFT
            A-5  EDIT            DRAFT                                RS,RC      * n =
            T2   DISCARD         DRAFT                                RS,RC      * n x
            T3   SEND            DRAFT                                RS,RC      * n REQUESTED
            T4   RECEIVE         REQUESTED                            AW,AA      * n RECEIVED
            T5   ACCEPT          REQUESTED,RECEIVED                   AW,AA      * n ACCEPTED
            T6   REJECT          REQUESTED,RECEIVED                   AW,AA      * n REJECTED
            T7   CANCEL          REQUESTED,RECEIVED                   RS,RC      * n CANCELLED
            T8   RETURN          ACCEPTED                             AW,AA      * n REJECTED
            T9   START           ACCEPTED                             AW         * n IN_PROGRESS
            T10  HOLD            ACCEPTED,IN_PROGRESS                 AW,AA      * n ON_HOLD
            T11  RESUME          ON_HOLD                              AW,AA      * n <
            T12  COMPLETE        ACCEPTED,IN_PROGRESS,ON_HOLD         AW,AA      n n COMPLETED
            T13  FAIL            ACCEPTED,IN_PROGRESS,ON_HOLD         AW,AA      n n FAILED
            T14  REQUEST_CANCEL  ACCEPTED,IN_PROGRESS,ON_HOLD         RS,RC      n n =
            T15  CONFIRM_CANCEL  ACCEPTED,IN_PROGRESS,ON_HOLD         AW,AA      y n CANCELLED
            T16  COMPLETE        ACCEPTED,IN_PROGRESS,ON_HOLD         AW,AA      y n COMPLETED
            T16  FAIL            ACCEPTED,IN_PROGRESS,ON_HOLD         AW,AA      y n FAILED
            T17  FORCE_CANCEL    ACCEPTED,IN_PROGRESS,ON_HOLD         RC         y n CANCELLED
            T18  WITHDRAW_CANCEL_REQUEST ACCEPTED,IN_PROGRESS,ON_HOLD RS,RC      y n =
            T19  EXPIRE          REQUESTED,RECEIVED                   SYS        * n EXPIRED
            T20  END_CONSENT     REQUESTED,RECEIVED                   SYS        * n CANCELLED
            T21  END_CONSENT     ACCEPTED,IN_PROGRESS,ON_HOLD         SYS        * n =
            T22  CONFIRM_STOP    ACCEPTED,IN_PROGRESS,ON_HOLD         AW,AA,SYS  * y CANCELLED
            T23  RENEW_CONSENT   ACCEPTED,IN_PROGRESS,ON_HOLD         RS,RC      * y =
            T24  REOPEN          COMPLETED,FAILED                     RC         * n IN_PROGRESS
            T25  MARK_ERROR      REQUESTED,RECEIVED,ACCEPTED,IN_PROGRESS,ON_HOLD,COMPLETED,FAILED,REJECTED,CANCELLED,EXPIRED RC * * ENTERED_IN_ERROR
            T26  ASSIGN          RECEIVED,ACCEPTED,IN_PROGRESS,ON_HOLD AW,AA     * n =
            T27  MESSAGE         REQUESTED,RECEIVED,ACCEPTED,IN_PROGRESS,ON_HOLD,COMPLETED,FAILED,REJECTED,CANCELLED,EXPIRED RS,RC,AW,AA * n =
            T27  LOG_CONTACT     ACCEPTED,IN_PROGRESS,ON_HOLD         AW,AA      * n =
            B6-10 CLOSE_BY_SYSTEM REQUESTED,RECEIVED,ACCEPTED,IN_PROGRESS,ON_HOLD SYS * * CANCELLED
            A-39 CONFIRM_OUTCOME COMPLETED                            RS,RC      * n =
            A-45 SETTLE          FAILED,REJECTED,CANCELLED,EXPIRED    RS,RC      * n =
            A-44 REMIND          REQUESTED,RECEIVED,ACCEPTED,IN_PROGRESS,ON_HOLD SYS * n =
            A-44 OVERDUE         REQUESTED,RECEIVED,ACCEPTED,IN_PROGRESS SYS     * n =
            A-33 OVERDUE         ON_HOLD                              SYS        * n =
            A-44 ESCALATE        REQUESTED,RECEIVED,ACCEPTED,IN_PROGRESS,ON_HOLD SYS * n =
            A-32 SCHEDULE        ACCEPTED,IN_PROGRESS,ON_HOLD         AW,AA      * n =
            A-32 ATTEND          ACCEPTED,IN_PROGRESS,ON_HOLD         AW,AA      * n =
            A-32 MISS            ACCEPTED,IN_PROGRESS,ON_HOLD         AW,AA      * n =
            A-32 DROP_APPOINTMENT ACCEPTED,IN_PROGRESS,ON_HOLD        AW,AA      * n =
            B6-17 ATTACH         DRAFT,REQUESTED,RECEIVED,ACCEPTED,IN_PROGRESS,ON_HOLD RS,RC * n =
            B6-17 ATTACH         ACCEPTED,IN_PROGRESS,ON_HOLD         AW,AA      * n =
            B6-17 DETACH         DRAFT,REQUESTED,RECEIVED,ACCEPTED,IN_PROGRESS,ON_HOLD,COMPLETED,FAILED,REJECTED,CANCELLED,EXPIRED RS,RC * * =
            B6-17 DETACH         ACCEPTED,IN_PROGRESS,ON_HOLD         AW,AA      * n =
            A-36 UNASSIGN        REQUESTED,RECEIVED,ACCEPTED,IN_PROGRESS,ON_HOLD SYS * * =
            A-16 OVERRIDE        DRAFT                                RC         * n =
            A-16 OVERRIDE        ACCEPTED,IN_PROGRESS,ON_HOLD         RC         * y =
            B6-5 CHANGE_CONSENT  REQUESTED,RECEIVED,ACCEPTED,IN_PROGRESS,ON_HOLD,COMPLETED,FAILED RS,RC * n =
            A-39 SETTLE          COMPLETED                            RS,RC      * n =
            A-60 FLAG            REQUESTED,RECEIVED,ACCEPTED,IN_PROGRESS,ON_HOLD,COMPLETED,FAILED,REJECTED,CANCELLED,EXPIRED RS,RC * * =
            A-60 UNFLAG          REQUESTED,RECEIVED,ACCEPTED,IN_PROGRESS,ON_HOLD,COMPLETED,FAILED,REJECTED,CANCELLED,EXPIRED,ENTERED_IN_ERROR RS,RC * * =
            A-9  HAND_OVER       REQUESTED,RECEIVED,ACCEPTED,IN_PROGRESS,ON_HOLD RS,RC * n =
            A-9  RECEIVE         REQUESTED                            RS,RC      * n RECEIVED
            A-9  ACCEPT          REQUESTED,RECEIVED                   RS,RC      * n ACCEPTED
            A-9  REJECT          REQUESTED,RECEIVED                   RS,RC      * n REJECTED
            A-9  START           ACCEPTED                             RS,RC      * n IN_PROGRESS
            A-9  COMPLETE        ACCEPTED,IN_PROGRESS,ON_HOLD         RS,RC      * n COMPLETED
            A-9  FAIL            ACCEPTED,IN_PROGRESS,ON_HOLD         RS,RC      * n FAILED
            A-9  CONFIRM_CANCEL  ACCEPTED,IN_PROGRESS,ON_HOLD         RS,RC      y n CANCELLED
            A-9  CONFIRM_STOP    ACCEPTED,IN_PROGRESS,ON_HOLD         RS,RC      * y CANCELLED
            A-9  HOLD            ACCEPTED,IN_PROGRESS                 RS,RC      * n ON_HOLD
            A-9  RESUME          ON_HOLD                              RS,RC      * n <
            A-9  LOG_CONTACT     ACCEPTED,IN_PROGRESS,ON_HOLD         RS,RC      * n =
            T24  ASK_REOPEN      COMPLETED,FAILED                     AA         * n =
            T24  DECLINE_REOPEN  COMPLETED,FAILED                     RS,RC      * n =
            B6-10 MEMBER_LEFT    REQUESTED,RECEIVED,ACCEPTED,IN_PROGRESS,ON_HOLD SYS   * * =
            B6-10 GO_ON          REQUESTED,RECEIVED,ACCEPTED,IN_PROGRESS,ON_HOLD RS,RC * * =
            """;

    private static final Map<String, ReferralRole> ROLES = Map.of(
            "RS", ReferralRole.REFERRING_STAFF,
            "RC", ReferralRole.COORDINATOR,
            "AW", ReferralRole.AGENCY_WORKER,
            "AA", ReferralRole.AGENCY_ADMIN,
            "SYS", ReferralRole.SYSTEM);

    /** One line of B3. */
    record Line(
            String number,
            ReferralEvent event,
            Set<ReferralState> before,
            Set<ReferralRole> roles,
            String cancelAsked,
            String hold,
            String after) {

        boolean covers(ReferralState state, Set<Flag> flags, ReferralEvent wanted, ReferralRole role) {
            boolean here = state == null ? before.isEmpty() : before.contains(state);
            return event == wanted
                    && here
                    && roles.contains(role)
                    && fits(cancelAsked, flags.contains(Flag.CANCEL_REQUESTED))
                    && fits(hold, flags.contains(Flag.CONSENT_HOLD));
        }

        private static boolean fits(String wanted, boolean set) {
            return "*".equals(wanted) || "y".equals(wanted) == set;
        }
    }

    static final List<Line> LINES = read();

    private ExpectedMoves() {}

    static Optional<Line> find(ReferralState state, Set<Flag> flags, ReferralEvent event, ReferralRole role) {
        return LINES.stream()
                .filter(line -> line.covers(state, flags, event, role))
                .findFirst();
    }

    private static List<Line> read() {
        List<Line> lines = new ArrayList<>();
        for (String text : B3.strip().split("\n")) {
            String[] cell = text.strip().split("\\s+");
            Set<ReferralState> before = EnumSet.noneOf(ReferralState.class);
            if (!"-".equals(cell[2])) {
                Arrays.stream(cell[2].split(",")).map(ReferralState::valueOf).forEach(before::add);
            }
            Set<ReferralRole> roles = EnumSet.noneOf(ReferralRole.class);
            Arrays.stream(cell[3].split(",")).map(ROLES::get).forEach(roles::add);
            lines.add(new Line(cell[0], ReferralEvent.valueOf(cell[1]), before, roles, cell[4], cell[5], cell[6]));
        }
        return lines;
    }
}

package org.sathi.referrals.internal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.sathi.referrals.api.ReferralEvent;

/**
 * The column "Required data / guard" of B3 written a second time, by hand: for each step what must hold and what must be told. A guard that is taken out of the machine's own table is
 * missed here.
 */
final class ExpectedGuards {

    private static final String B3 = """
            T1    DRAFT                    -                                              -
            A-5   EDIT                     OWN_OR_COORDINATOR                             -
            T2    DISCARD                  OWN_OR_COORDINATOR,NOT_OVERRIDDEN              -
            T3    SEND                     OWN_OR_COORDINATOR,CONSENT_IN_FORCE            CONSENT,REASON
            T4    RECEIVE                  CONSENT_IN_FORCE                               -
            T5    ACCEPT                   CONSENT_IN_FORCE,NOT_EXPIRED,NOT_THE_SENDER    WORKER,FIRST_CONTACT_ON
            T6    REJECT                   CONSENT_IN_FORCE                               REASON
            T7    CANCEL                   -                                              REASON
            T8    RETURN                   CONSENT_IN_FORCE,RETURN_WINDOW                 REASON
            T9    START                    CONSENT_IN_FORCE,MEMBER_REACHED                -
            T10   HOLD                     CONSENT_IN_FORCE                               REASON,REVIEW_ON
            T11   RESUME                   CONSENT_IN_FORCE                               -
            T12   COMPLETE                 CONSENT_IN_FORCE                               OUTCOME,DELIVERED,CLOSED_ON
            T13   FAIL                     CONSENT_IN_FORCE,TRIED_ENOUGH                  REASON,CLOSED_ON
            T14   REQUEST_CANCEL           -                                              REASON
            T15   CONFIRM_CANCEL           -                                              -
            T17   FORCE_CANCEL             REQUEST_UNANSWERED                             -
            T18   WITHDRAW_CANCEL_REQUEST  OWN_REQUEST                                    TEXT
            T19   EXPIRE                   TIME_IS_UP                                     -
            T20   END_CONSENT              CONSENT_ENDED                                  REASON
            T21   END_CONSENT              CONSENT_ENDED                                  REASON
            T22   CONFIRM_STOP             CONFIRMED_OR_WEEK_OVER                         STOPPED
            T23   RENEW_CONSENT            AGENCY_OPEN,CONSENT_IN_FORCE                   CONSENT
            T24   REOPEN                   AGENCY_OPEN,CONSENT_IN_FORCE,REOPEN_WINDOW,NO_OTHER_OPEN TEXT
            T25   MARK_ERROR               -                                              TEXT
            T26   ASSIGN                   CONSENT_IN_FORCE,SELF_OR_ADMIN                 -
            T27   MESSAGE                  CONSENT_IN_FORCE,OPEN_OR_GRACE,TRANSMITTED     TEXT
            T27   LOG_CONTACT              CONSENT_IN_FORCE                               -
            A-32  SCHEDULE                 CONSENT_IN_FORCE                               -
            A-32  ATTEND                   CONSENT_IN_FORCE                               -
            A-32  MISS                     CONSENT_IN_FORCE                               -
            A-32  DROP_APPOINTMENT         CONSENT_IN_FORCE                               -
            A-36  UNASSIGN                 -                                              -
            B6-5  CHANGE_CONSENT           AGENCY_OPEN,CONSENT_IN_FORCE                   CONSENT
            A-39  SETTLE                   OUTCOME_DOUBTED                                -
            A-60  FLAG                     -                                              TEXT
            A-60  UNFLAG                   -                                              TEXT
            A-9   HAND_OVER                LOGGED,CONSENT_IN_FORCE                        REASON
            A-9   RECEIVE                  LOGGED,HANDED_OVER,CONSENT_IN_FORCE            -
            A-9   ACCEPT                   LOGGED,HANDED_OVER,CONSENT_IN_FORCE,NOT_EXPIRED FIRST_CONTACT_ON
            A-9   REJECT                   LOGGED,HANDED_OVER,CONSENT_IN_FORCE            REASON
            A-9   START                    LOGGED,CONSENT_IN_FORCE                        -
            A-9   COMPLETE                 LOGGED,CONSENT_IN_FORCE                        OUTCOME,DELIVERED,CLOSED_ON
            A-9   FAIL                     LOGGED,CONSENT_IN_FORCE                        REASON,CLOSED_ON
            A-9   CONFIRM_CANCEL           LOGGED                                         -
            A-9   CONFIRM_STOP             LOGGED                                         STOPPED
            A-9   HOLD                     LOGGED,CONSENT_IN_FORCE                        REASON,REVIEW_ON
            A-9   RESUME                   LOGGED,CONSENT_IN_FORCE                        -
            A-9   LOG_CONTACT              LOGGED,CONSENT_IN_FORCE                        -
            T24   ASK_REOPEN               CONSENT_IN_FORCE,REOPEN_WINDOW,REOPEN_NOT_ASKED REASON
            T24   DECLINE_REOPEN           OWN_OR_COORDINATOR,REOPEN_ASKED                TEXT
            B6-10 MEMBER_LEFT              -                                              -
            B6-10 GO_ON                    MEMBER_HAS_LEFT                                TEXT
            """;

    /** What a step asks for. */
    record Asked(Set<Guard> guards, Set<Datum> data) {}

    private static final Map<String, Asked> LINES = read();

    private ExpectedGuards() {}

    /** By number and event, for example {@code T5 ACCEPT}; T16 asks for the same as T12 and T13. */
    static Map<String, Asked> lines() {
        return LINES;
    }

    /** The key of a row of the machine. */
    static String key(String number, ReferralEvent event) {
        String same = number.equals("T16") ? event == ReferralEvent.COMPLETE ? "T12" : "T13" : number;
        return same + " " + event;
    }

    private static Map<String, Asked> read() {
        Map<String, Asked> lines = new LinkedHashMap<>();
        for (String text : B3.strip().split("\n")) {
            String[] cell = text.strip().split("\\s+");
            Set<Guard> guards = EnumSet.noneOf(Guard.class);
            if (!"-".equals(cell[2])) {
                Arrays.stream(cell[2].split(",")).map(Guard::valueOf).forEach(guards::add);
            }
            Set<Datum> data = EnumSet.noneOf(Datum.class);
            if (!"-".equals(cell[3])) {
                Arrays.stream(cell[3].split(",")).map(Datum::valueOf).forEach(data::add);
            }
            lines.put(key(cell[0], ReferralEvent.valueOf(cell[1])), new Asked(guards, data));
        }
        return lines;
    }
}

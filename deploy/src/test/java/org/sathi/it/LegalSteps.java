package org.sathi.it;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The steps of B3 as somebody wrote them down who did not look into the code: which event leads from where to where, and whose it is. A referral that rests goes on where it rested, which is written as {@code <};
 * {@code =} stays.
 */
final class LegalSteps {

    private static final String OPEN = "REQUESTED,RECEIVED,ACCEPTED,IN_PROGRESS,ON_HOLD";
    private static final String WORKED = "ACCEPTED,IN_PROGRESS,ON_HOLD";
    private static final String ENDED = "COMPLETED,FAILED,REJECTED,CANCELLED,EXPIRED";

    private static final Map<Character, Set<String>> SIDES = Map.of(
            'P', Set.of("REFERRING_STAFF", "COORDINATOR"),
            'C', Set.of("COORDINATOR"),
            'A', Set.of("AGENCY_WORKER", "AGENCY_ADMIN"),
            'W', Set.of("AGENCY_WORKER"),
            'M', Set.of("AGENCY_ADMIN"),
            'S', Set.of("SYSTEM"));

    private static final String TABLE = """
            DRAFT                   P  -                        DRAFT
            EDIT                    P  DRAFT                    =
            SEND                    P  DRAFT                    REQUESTED
            RECEIVE                 A  REQUESTED                RECEIVED
            ACCEPT                  A  REQUESTED,RECEIVED       ACCEPTED
            REJECT                  A  REQUESTED,RECEIVED       REJECTED
            CANCEL                  P  REQUESTED,RECEIVED       CANCELLED
            RETURN                  A  ACCEPTED                 REJECTED
            START                   W  ACCEPTED                 IN_PROGRESS
            HOLD                    A  ACCEPTED,IN_PROGRESS     ON_HOLD
            RESUME                  A  ON_HOLD                  <
            COMPLETE                A  $WORKED                  COMPLETED
            FAIL                    A  $WORKED                  FAILED
            REQUEST_CANCEL          P  $WORKED                  =
            CONFIRM_CANCEL          A  $WORKED                  CANCELLED
            FORCE_CANCEL            C  $WORKED                  CANCELLED
            WITHDRAW_CANCEL_REQUEST P  $WORKED                  =
            EXPIRE                  S  REQUESTED,RECEIVED       EXPIRED
            END_CONSENT             S  REQUESTED,RECEIVED       CANCELLED
            END_CONSENT             S  $WORKED                  =
            CONFIRM_STOP            AS $WORKED                  CANCELLED
            RENEW_CONSENT           P  $WORKED                  =
            CHANGE_CONSENT          P  $OPEN,COMPLETED,FAILED   =
            OVERRIDE                C  DRAFT,$WORKED            =
            REOPEN                  C  COMPLETED,FAILED         IN_PROGRESS
            ASK_REOPEN              M  COMPLETED,FAILED         =
            DECLINE_REOPEN          P  COMPLETED,FAILED         =
            MARK_ERROR              C  $OPEN,$ENDED             ENTERED_IN_ERROR
            ASSIGN                  A  RECEIVED,$WORKED         =
            UNASSIGN                S  $OPEN                    =
            CLOSE_BY_SYSTEM         S  $OPEN                    CANCELLED
            MEMBER_LEFT             S  $OPEN                    =
            GO_ON                   P  $OPEN                    =
            CONFIRM_OUTCOME         P  COMPLETED                =
            SETTLE                  P  $ENDED                   =
            REMIND                  S  $OPEN                    =
            OVERDUE                 S  $OPEN                    =
            ESCALATE                S  $OPEN                    =
            """;

    private static final Map<String, Set<String>> STEPS = read();

    private LegalSteps() {}

    /**
     * Whether a step may be.
     *
     * @param from {@code null} for the first
     * @param rested where it was when it was put to rest, {@code null} when it never was
     */
    static boolean may(String event, String role, String from, String to, String rested) {
        String begin = from == null ? "-" : from;
        Set<String> legal = STEPS.getOrDefault(event + " " + role + " " + begin, Set.of());
        return legal.contains(to)
                || (legal.contains("=") && to.equals(from))
                || (legal.contains("<") && to.equals(rested));
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> steps = new HashMap<>();
        String table = TABLE.replace("$OPEN", OPEN).replace("$WORKED", WORKED).replace("$ENDED", ENDED);
        for (String line : table.strip().split("\n")) {
            String[] cell = line.strip().split("\\s+");
            for (char side : cell[1].toCharArray()) {
                for (String role : SIDES.get(side)) {
                    Arrays.stream(cell[2].split(","))
                            .forEach(from -> steps.computeIfAbsent(
                                            cell[0] + " " + role + " " + from, first -> new HashSet<>())
                                    .add(cell[3]));
                }
            }
        }
        return steps;
    }
}

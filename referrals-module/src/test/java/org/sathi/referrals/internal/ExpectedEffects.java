package org.sathi.referrals.internal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.ReferralState;

/**
 * What a step brings about, written by hand from B3 and B5 and without looking at the machine's own table: the deadline that begins, the flags that it sets and clears, what it leaves each side to do, and who
 * is told of it, with a message that leaves the process or without.
 */
final class ExpectedEffects {

    /**
     * Columns: number; event; whose step (A agency, P programme, S the system alone; d for the row of a draft, h for the row of a consent hold, where there are several); deadline ({@code =} goes on, {@code x}
     * none any more); flags set; flags cleared; the sender's task; the agency's task; notices, each with whom it tells: P the worker or the pool, A the agency's administrators, S the sender, C the
     * coordinators, U the coordinators if it is urgent, W the new worker; {@code !} with a message that leaves the process.
     */
    private static final String B5 = """
            T1    DRAFT                   P  =              -      -           -                -             -
            A-5   EDIT                    P  =              -      -           -                -             -
            T2    DISCARD                 P  =              -      -           -                -             -
            T3    SEND                    P  ACKNOWLEDGE    -      -           -                -             SENT!P,SENT:A
            T4    RECEIVE                 A  RESPOND        -      -           -                -             RECEIVED:S
            T5    ACCEPT                  A  FIRST_CONTACT  -      -           -                -             ACCEPTED:S,ASSIGNED:W
            T6    REJECT                  A  x              -      -           FIND_ANOTHER_WAY -             REJECTED!S,REJECTED:A,REJECTED:U
            T7    CANCEL                  P  x              -      -           -                -             CANCELLED:P,CANCELLED:S
            T8    RETURN                  A  x              -      CANCEL      FIND_ANOTHER_WAY -             RETURNED!S,RETURNED:A,RETURNED:U
            T9    START                   A  UPDATE         -      -           -                -             STARTED:S
            T10   HOLD                    A  REVIEW         -      -           -                -             ON_HOLD:S
            T11   RESUME                  A  RESUMED        -      -           -                -             RESUMED:S
            T12   COMPLETE                A  x              -      -           CONFIRM_OUTCOME  -             COMPLETED:S
            T13   FAIL                    A  x              -      -           FIND_ANOTHER_WAY -             FAILED!S,FAILED:A,FAILED:U
            T14   REQUEST_CANCEL          P  =              CANCEL -           -                ANSWER_CANCEL CANCEL_REQUESTED!P,CANCEL_REQUESTED!A,CANCEL_REQUESTED:S,CANCEL_REQUESTED:C
            T15   CONFIRM_CANCEL          A  x              -      CANCEL      -                -             CANCEL_CONFIRMED:S
            T16   COMPLETE                A  x              -      CANCEL      CONFIRM_OUTCOME  -             ALREADY_SERVED:S
            T16   FAIL                    A  x              -      CANCEL      FIND_ANOTHER_WAY -             ALREADY_ENDED!S,FAILED:A,FAILED:U
            T17   FORCE_CANCEL            P  x              -      CANCEL      -                -             CANCELLED!P,CANCELLED!A,CANCELLED:S,CANCELLED:C
            T18   WITHDRAW_CANCEL_REQUEST P  =              -      CANCEL      -                -             CANCEL_REQUEST_WITHDRAWN:P
            T19   EXPIRE                  S  x              -      -           FIND_ANOTHER_WAY -             EXPIRED!S,EXPIRED:A,EXPIRED:U
            T20   END_CONSENT             S  x              -      -           FIND_ANOTHER_WAY -             CANCELLED:P,CONSENT_ENDED:S
            T21   END_CONSENT             S  STOP           HOLD   -           CONSENT_ENDED    CONFIRM_STOP  CONSENT_ENDED!P,CONSENT_ENDED!A,CONSENT_ENDED:S,CONSENT_ENDED:C
            T22   CONFIRM_STOP            A  x              -      HOLD,CANCEL FIND_ANOTHER_WAY -             STOP_CONFIRMED:S,STOP_CONFIRMED:C
            T23   RENEW_CONSENT           P  RESUMED        -      HOLD        -                -             CONSENT_RENEWED:P
            T24   REOPEN                  P  UPDATE         -      -           -                -             REOPENED:P,REOPENED:S
            T24   ASK_REOPEN              A  =              -      -           ANSWER_REOPEN    -             REOPEN_ASKED!S,REOPEN_ASKED:C
            T24   DECLINE_REOPEN          P  =              -      -           -                -             REOPEN_DECLINED:A
            T25   MARK_ERROR              P  x              -      HOLD,CANCEL -                -             SENT_IN_ERROR!P,SENT_IN_ERROR!A,SENT_IN_ERROR:S
            T26   ASSIGN                  A  =              -      -           -                -             ASSIGNED:W
            T27   MESSAGE                 A  UPDATE_AGAIN   -      -           -                -             MESSAGE:S
            T27   MESSAGE                 P  =              -      -           -                -             MESSAGE:P
            T27   LOG_CONTACT             A  UPDATE_AGAIN   -      -           -                -             -
            A-32  SCHEDULE                A  UPDATE_AGAIN   -      -           -                -             APPOINTMENT:S
            A-32  ATTEND                  A  UPDATE_AGAIN   -      -           -                -             APPOINTMENT:S
            A-32  MISS                    A  UPDATE_AGAIN   -      -           -                -             APPOINTMENT:S
            A-32  DROP_APPOINTMENT        A  UPDATE_AGAIN   -      -           -                -             APPOINTMENT:S
            B6-17 ATTACH                  Pd =              -      -           -                -             -
            B6-17 ATTACH                  P  =              -      -           -                -             DOCUMENT:P
            B6-17 ATTACH                  A  UPDATE_AGAIN   -      -           -                -             DOCUMENT:S
            B6-17 DETACH                  P  =              -      -           -                -             -
            B6-17 DETACH                  A  =              -      -           -                -             -
            A-44  REMIND                  S  =              -      -           -                -             REMINDER:P
            A-44  OVERDUE                 S  =              -      -           -                -             OVERDUE!P,OVERDUE!A,OVERDUE:S
            A-33  OVERDUE                 S  =              -      -           -                -             REVIEW_OVERDUE!P,REVIEW_OVERDUE!A,REVIEW_OVERDUE:S
            A-44  ESCALATE                S  =              -      -           -                -             ESCALATED!A,ESCALATED:C
            A-36  UNASSIGN                S  =              -      -           -                -             UNASSIGNED:P,UNASSIGNED:A
            A-39  CONFIRM_OUTCOME         P  =              -      -           -                -             -
            A-45  SETTLE                  P  =              -      -           -                -             -
            A-39  SETTLE                  P  =              -      -           -                -             -
            A-60  FLAG                    P  =              -      -           -                -             -
            A-60  UNFLAG                  P  =              -      -           -                -             -
            A-16  OVERRIDE                Pd =              -      -           -                -             OVERRIDDEN:C
            A-16  OVERRIDE                Ph RESUMED        -      HOLD        -                -             CONSENT_CHANGED:P,OVERRIDDEN:C
            B6-5  CHANGE_CONSENT          P  =              -      -           -                -             CONSENT_CHANGED:P
            B6-10 CLOSE_BY_SYSTEM         S  x              -      HOLD,CANCEL -                -             CANCELLED:P,CANCELLED:S
            B6-10 MEMBER_LEFT             S  =              -      -           MEMBER_LEFT      -             MEMBER_LEFT:S,MEMBER_LEFT:C
            B6-10 GO_ON                   P  =              -      -           -                -             -
            A-9   HAND_OVER               P  =              -      -           -                -             -
            A-9   RECEIVE                 P  RESPOND        -      -           -                -             RECEIVED:S
            A-9   ACCEPT                  P  FIRST_CONTACT  -      -           -                -             ACCEPTED:S
            A-9   REJECT                  P  x              -      -           FIND_ANOTHER_WAY -             REJECTED!S,REJECTED:U
            A-9   START                   P  UPDATE         -      -           -                -             STARTED:S
            A-9   COMPLETE                P  x              -      CANCEL      CONFIRM_OUTCOME  -             COMPLETED:S
            A-9   FAIL                    P  x              -      CANCEL      FIND_ANOTHER_WAY -             FAILED!S,FAILED:U
            A-9   CONFIRM_CANCEL          P  x              -      CANCEL      -                -             CANCEL_CONFIRMED:S
            A-9   CONFIRM_STOP            P  x              -      HOLD,CANCEL FIND_ANOTHER_WAY -             STOP_CONFIRMED:S,STOP_CONFIRMED:C
            A-9   HOLD                    P  REVIEW         -      -           -                -             ON_HOLD:S
            A-9   RESUME                  P  RESUMED        -      -           -                -             RESUMED:S
            A-9   LOG_CONTACT             P  UPDATE_AGAIN   -      -           -                -             -
            """;

    private static final Map<Audience, String> LETTERS = Map.of(
            Audience.POOL, "P",
            Audience.AGENCY_ADMINS, "A",
            Audience.SENDER, "S",
            Audience.COORDINATORS, "C",
            Audience.COORDINATORS_IF_URGENT, "U",
            Audience.NEW_WORKER, "W");

    private static final Map<String, String> LINES = read();

    private ExpectedEffects() {}

    /** What each step brings about, by number, event and whose step it is. */
    static Map<String, String> lines() {
        return LINES;
    }

    /** The key of a row of the machine. */
    static String key(Transition row) {
        String whose = row.roles().stream().anyMatch(ReferralRole::ofAgency)
                ? "A"
                : row.roles().stream().anyMatch(ReferralRole::ofProgramme) ? "P" : "S";
        boolean several = row.event().name().matches("ATTACH|OVERRIDE");
        boolean draft = several && row.from().equals(EnumSet.of(ReferralState.DRAFT));
        boolean hold = several && row.needs().contains(Flag.CONSENT_HOLD);
        return row.id() + " " + row.event() + " " + whose + (draft ? "d" : hold ? "h" : "");
    }

    /** What a row of the machine brings about, as a line says it. */
    static String effects(Transition row) {
        String due = row.due() == Due.KEEP
                ? "="
                : row.due() == Due.NONE ? "x" : row.due().name();
        Set<String> told = new TreeSet<>();
        row.notices()
                .forEach(notice -> notice.to()
                        .forEach(to -> told.add(notice.kind() + (notice.mail() ? "!" : ":") + LETTERS.get(to))));
        return String.join(
                " ",
                due,
                flags(row.sets()),
                flags(row.clears()),
                row.senderTask() == null ? "-" : row.senderTask().name(),
                row.agencyTask() == null ? "-" : row.agencyTask().name(),
                told.isEmpty() ? "-" : String.join(",", told));
    }

    private static String flags(Set<Flag> flags) {
        Set<String> names = new TreeSet<>();
        flags.forEach(flag -> names.add(flag == Flag.CONSENT_HOLD ? "HOLD" : "CANCEL"));
        return names.isEmpty() ? "-" : String.join(",", names);
    }

    private static Map<String, String> read() {
        Map<String, String> lines = new LinkedHashMap<>();
        for (String text : B5.strip().split("\n")) {
            String[] cell = text.strip().split("\\s+");
            String effects =
                    String.join(" ", cell[3], sorted(cell[4]), sorted(cell[5]), cell[6], cell[7], sorted(cell[8]));
            if (lines.put(String.join(" ", cell[0], cell[1], cell[2]), effects) != null) {
                throw new IllegalStateException("twice: " + text);
            }
        }
        return lines;
    }

    private static String sorted(String list) {
        return String.join(",", new TreeSet<>(Arrays.asList(list.split(","))));
    }
}

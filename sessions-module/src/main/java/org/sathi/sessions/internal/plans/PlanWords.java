package org.sathi.sessions.internal.plans;

import org.sathi.kernel.error.InputCheck;
import org.sathi.sessions.api.WritePlan;

/** The words of a plan, cleaned. */
record PlanWords(String vision, String strengths, String supports, boolean inMembersWords, boolean agreed) {

    private static final int MAX = 2000;

    /** Reads the words of a command; something must be said. */
    static PlanWords of(WritePlan command, InputCheck check) {
        PlanWords words = new PlanWords(
                check.multiLine("vision", command.vision(), MAX),
                check.multiLine("strengths", command.strengths(), MAX),
                check.multiLine("supports", command.supports(), MAX),
                command.inMembersWords(),
                command.agreedByMember());
        if (check.ok()) {
            check.check(!words.empty(), "vision", "error.plans.words-required");
        }
        return words;
    }

    private boolean empty() {
        return vision == null && strengths == null && supports == null;
    }
}

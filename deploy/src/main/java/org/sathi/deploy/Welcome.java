package org.sathi.deploy;

import java.util.List;

/** What the launcher says when the application is ready. */
final class Welcome {
    private static final List<String> DEMO_ACCOUNTS = List.of(
            "admin          administrator: accounts, audit",
            "coordinator    programme coordinator: all groups, referrals, reports",
            "facilitator    facilitator of the group Thimi",
            "specialist     certified peer specialist: assigned members only",
            "donor          aggregates only",
            "mh.worker      mental health agency, worker      mh.admin       its administrator",
            "mh2.worker     a second mental health agency, worker",
            "hiv.worker     HIV/AIDS agency, worker           hiv.admin      its administrator",
            "justice.worker criminal justice agency, worker   justice.admin  its administrator");

    private Welcome() {}

    /** The demo accounts; they exist only with the demo data, whose people are all invented. */
    static List<String> demo() {
        List<String> lines = new java.util.ArrayList<>();
        lines.add("");
        lines.add("Demo accounts (password of all: Sathi-demo-1; API token: demo-token-<username>):");
        DEMO_ACCOUNTS.forEach(account -> lines.add("  " + account));
        return lines;
    }

    /** The one-time link for the first administrator. */
    static List<String> setup(String publicUrl, String token) {
        return List.of(
                "",
                "No account exists yet. Create the first administrator here (works once, until Sathi is stopped):",
                "  " + publicUrl + "/setup?token=" + token);
    }
}

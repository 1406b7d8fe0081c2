package org.sathi.deploy.generate;

import java.time.LocalDate;

/**
 * How much is generated.
 *
 * @param members members to add
 * @param referrals referrals to add
 * @param seed makes the same again
 * @param until day before which all of it happens
 * @param threads writers at a time
 */
public record GenerationPlan(int members, int referrals, long seed, LocalDate until, int threads) {

    /** Home groups for the members: about forty people each. */
    int groups() {
        return Math.max(1, members / 40);
    }

    /** Agencies that a network of this size works with. */
    int agencies() {
        return Math.max(8, Math.min(200, members / 250));
    }

    /** First referral of a member among all. */
    long firstReferral(long member) {
        return member * referrals / members;
    }
}

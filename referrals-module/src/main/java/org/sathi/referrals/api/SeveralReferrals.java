package org.sathi.referrals.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;

/**
 * Refers several members to one service. Each is checked separately and in a transaction of its own: one is sent, another kept as a draft that says what is missing,
 * a third refused. What was asked for is stored first, so that a second click, or going on after an interruption, does nobody twice.
 */
public interface SeveralReferrals {

    /** At most so many at once. */
    int MOST = 50;

    /** The members with the consents that cover the service; those out of the caller's scope are left out, and the order is kept. */
    @RequiresPermission(Permission.REFERRAL_SEVERAL)
    List<Candidate> candidates(List<UUID> memberIds, UUID serviceId);

    /** Stores what is asked for; nobody is referred yet. The same submit gives the same id. */
    @RequiresPermission(Permission.REFERRAL_SEVERAL)
    UUID begin(Begin command);

    /** Refers one person of it; gives what came of it. Who was referred already stays as they are. */
    @RequiresPermission(Permission.REFERRAL_SEVERAL)
    Outcome refer(UUID severalId, UUID personId);

    /** What came of it, to who began it; members who have left their scope since are left out. */
    @RequiresPermission(Permission.REFERRAL_SEVERAL)
    Result result(UUID severalId);

    /** How a person said that they may be reached; the agency is told no more of it than of any other answer. */
    enum Reach {
        /** Any way. */
        ANY_WAY,
        /** No calls. */
        NO_CALLS,
        /** Neither calls nor text messages. */
        NO_CALLS_NO_SMS,
        /** Only through the programme. */
        ONLY_THROUGH_PROGRAMME
    }

    /** What came of one person. */
    enum Outcome {
        /** Not worked on yet. */
        PENDING,
        /** It was sent, or logged where the agency has no login. */
        SENT,
        /** A draft was kept; something is missing. */
        DRAFT,
        /** Nothing was begun. */
        REFUSED
    }

    /**
     * A person who may be referred.
     *
     * @param enrolled whether they are enrolled
     * @param consents the consents in force for this agency and need, latest first
     */
    record Candidate(UUID memberId, String code, String name, boolean enrolled, List<Cover> consents) {

        public Candidate {
            consents = List.copyOf(consents);
        }
    }

    /** A consent that covers the service. */
    record Cover(UUID consentId, LocalDate signedOn, LocalDate expiresOn, Set<InformationCategory> categories) {

        public Cover {
            categories = Set.copyOf(categories);
        }
    }

    /** One person of the request; without a consent or an answer a draft is kept. */
    record Person(UUID memberId, UUID consentId, Reach reach) {}

    /** What is asked for. */
    record Begin(UUID serviceId, ReferralReason reason, Priority priority, List<Person> people, UUID submitKey) {

        public Begin {
            people = List.copyOf(people);
        }
    }

    /** The result with the names of the service. */
    record Result(
            UUID id,
            Instant at,
            String serviceNameEn,
            String serviceNameNe,
            String agencyNameEn,
            String agencyNameNe,
            List<Line> lines) {

        public Result {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What came of one person.
     *
     * @param referralId the referral or draft, {@code null} where nothing was begun
     * @param problems codes of what is missing, or of why it was refused
     */
    record Line(
            UUID id, UUID memberId, String code, String name, Outcome outcome, UUID referralId, List<String> problems) {

        public Line {
            problems = List.copyOf(problems);
        }
    }
}

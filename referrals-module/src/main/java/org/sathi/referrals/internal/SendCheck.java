package org.sathi.referrals.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralReason;
import org.sathi.referrals.api.SendProblem;

/** The guards of T3 that look at the content of a draft; pure. */
final class SendCheck {

    private SendCheck() {}

    /**
     * A draft as the guards see it.
     *
     * @param enrolled whether the member is enrolled
     * @param agencyId the agency of the chosen service, or {@code null} while none is chosen
     * @param agencyReferable whether the agency is active and its agreement signed
     * @param serviceActive whether the service takes referrals (B6-8)
     * @param written categories in which the sender wrote something
     * @param disclosable what service and wall let through (B4)
     * @param consent the consent under it, or {@code null}
     * @param override the override in the place of a consent, or {@code null}; it need not last until the answer, since it ends after hours
     * @param respondBy civil date by which the agency's answer is due, or {@code null} without a priority
     */
    record Draft(
            UUID memberId,
            UUID agencyId,
            Need need,
            boolean enrolled,
            boolean agencyReferable,
            boolean serviceActive,
            ReferralReason reason,
            Priority priority,
            boolean safeContactAsked,
            Set<InformationCategory> written,
            Set<InformationCategory> disclosable,
            Given consent,
            Given override,
            LocalDate respondBy) {}

    /**
     * A consent or override as the guards see it.
     *
     * @param inForce whether it is in force today
     */
    record Given(
            UUID memberId,
            UUID agencyId,
            Need purpose,
            Set<InformationCategory> categories,
            boolean inForce,
            LocalDate expiresOn) {}

    /** What stands in the way; empty when the draft can be sent. */
    static List<SendProblem> problems(Draft d) {
        List<SendProblem> problems = new ArrayList<>();
        need(problems, d.enrolled(), "memberId", "error.referral.member-not-enrolled");
        if (d.agencyId() == null) {
            need(problems, false, "serviceId", "error.referral.service-unknown");
        } else {
            need(problems, d.agencyReferable(), "serviceId", "error.referral.agency-not-referable");
            need(problems, d.serviceActive(), "serviceId", "error.referral.service-closed");
        }
        need(problems, d.reason() != null, "reason", "error.referral.reason-required");
        need(problems, d.priority() != null, "priority", "error.referral.priority-required");
        need(problems, d.safeContactAsked(), "safeContact", "error.referral.safe-contact-required");
        if (d.override() != null && d.override().inForce() && covers(d, d.override())) {
            told(problems, d, d.override());
        } else if (d.consent() == null) {
            need(problems, false, "consentId", "error.referral.consent-required");
        } else {
            consent(problems, d, d.consent());
        }
        boolean passes = d.agencyId() == null || d.disclosable().containsAll(d.written());
        need(problems, passes, "texts", "error.referral.category-walled");
        return problems;
    }

    private static void consent(List<SendProblem> problems, Draft d, Given consent) {
        String field = "consentId";
        need(problems, consent.memberId().equals(d.memberId()), field, "error.referral.consent-other-member");
        need(problems, consent.agencyId().equals(d.agencyId()), field, "error.referral.consent-other-agency");
        need(problems, consent.purpose() == d.need(), field, "error.referral.consent-other-need");
        need(problems, consent.inForce(), field, "error.referral.consent-ended");
        boolean lasts = d.respondBy() == null || !consent.expiresOn().isBefore(d.respondBy());
        need(problems, lasts, field, "error.referral.consent-too-short");
        told(problems, d, consent);
    }

    private static void told(List<SendProblem> problems, Draft d, Given basis) {
        need(problems, basis.categories().containsAll(d.written()), "texts", "error.referral.category-not-consented");
    }

    private static boolean covers(Draft d, Given basis) {
        return basis.memberId().equals(d.memberId())
                && basis.agencyId().equals(d.agencyId())
                && basis.purpose() == d.need();
    }

    private static void need(List<SendProblem> problems, boolean holds, String field, String code) {
        if (!holds) {
            problems.add(new SendProblem(field, code));
        }
    }
}

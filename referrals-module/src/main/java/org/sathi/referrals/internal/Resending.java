package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.sathi.kernel.error.Conflict;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.Referrals;

/** Begins a draft in the place of a referral that has ended, with its content (B6-13, A-41). */
@ApplicationScoped
class Resending {

    @Inject
    private Reach reach;

    @Inject
    private Store store;

    @Inject
    private Drafting drafting;

    @Inject
    private MemberDirectory members;

    UUID draft(UUID id) {
        Referral old = reach.ofProgrammeLocked(id);
        if (!old.state().closed() || old.state() == ReferralState.ENTERED_IN_ERROR) {
            throw new Conflict("error.referral.illegal", old.state());
        }
        if (old.replacedById() != null) {
            throw new Conflict("error.referral.replaced");
        }
        return store.draftInPlaceOf(id)
                .orElseGet(() -> drafting.begin(
                        new Referrals.CreateDraft(members.survivingId(old.memberId()), contentOf(old), null)));
    }

    /** All that was written, and where it went, unless that service has closed since; whether the consent still covers it is checked when it is sent. */
    private Referrals.Content contentOf(Referral old) {
        boolean open = store.find(AgencyService.class, old.serviceId())
                .filter(AgencyService::active)
                .isPresent();
        return new Referrals.Content(
                open ? old.serviceId() : null,
                old.need(),
                null,
                open ? old.consentId() : null,
                old.goalId(),
                old.reason(),
                old.priority(),
                store.texts(old.id()),
                old.safeTerms().open(old.id()),
                old.id());
    }
}

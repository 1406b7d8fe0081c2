package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.error.AccessDenied;
import org.sathi.kernel.error.Gone;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.error.Refusal;
import org.sathi.membership.api.AccountDirectory;
import org.sathi.membership.api.AccountLabel;
import org.sathi.membership.api.MemberDirectory;

/** Which referrals exist for whom; the one place. What somebody does not reach is not found, exactly as what does not exist. */
@ApplicationScoped
class Reach {

    @Inject
    private Store store;

    @Inject
    private MemberDirectory members;

    @Inject
    private AccountDirectory accounts;

    /** The agency of the current person. */
    UUID ownAgency() {
        Actor actor = CurrentActor.get();
        if (actor.agencyId() == null) {
            throw new AccessDenied();
        }
        return actor.agencyId();
    }

    /** Another person as they would ask now, in the channel and the request of the current one. */
    static Actor as(AccountLabel account) {
        Actor asking = CurrentActor.get();
        return new Actor(
                account.id(),
                account.username(),
                account.role(),
                account.agencyId(),
                asking.channel(),
                asking.requestId());
    }

    /** Whether somebody of the programme reaches it, by the same scope as everything they do (D-20). */
    boolean byProgramme(Actor actor, Referral referral) {
        return actor.may(Permission.REFERRAL_VIEW)
                && CurrentActor.callAs(actor, () -> members.isInScope(referral.memberId()));
    }

    /** Whether somebody of an agency reaches it, by the same question as everything they do (D-20). */
    boolean byAgency(Actor actor, Referral referral) {
        return actor.may(Permission.INBOX_VIEW)
                && CurrentActor.callAs(actor, () -> store.sentTo(ownAgency(), referral.id()));
    }

    /** A referral that was sent to the own agency. */
    Referral ofAgency(UUID id) {
        requireOfAgency(id);
        return store.find(Referral.class, id).orElseThrow(NotFound::new);
    }

    /** Another agency's id and an invented one cost the same query, which finds nothing. */
    private void requireOfAgency(UUID id) {
        if (!store.sentTo(ownAgency(), id)) {
            throw new NotFound();
        }
    }

    /** The same under its row lock. */
    Referral ofAgencyLocked(UUID id) {
        requireOfAgency(id);
        return store.lock(Referral.class, id).orElseThrow(NotFound::new);
    }

    /** The referral of a document, under its row lock. Another agency's document and an invented one cost the same query, which finds nothing. */
    Referral ofAgencyLockedByAttachment(UUID attachment) {
        UUID id = store.sentWith(ownAgency(), attachment).orElseThrow(NotFound::new);
        return store.lock(Referral.class, id).orElseThrow(NotFound::new);
    }

    /** A referral of a member in the current person's scope; of a draft that was thrown away it says by whom and when (B6-15). */
    Referral ofProgramme(UUID id) {
        Referral referral = store.find(Referral.class, id).orElseThrow(() -> absent(id));
        members.requireInScope(referral.memberId());
        return referral;
    }

    /** Where a referral is meant to go; whether its member is in the person's scope is for who goes on from here to ask. */
    Store.Aim aimOfProgramme(UUID id) {
        return store.aimOf(id).orElseThrow(() -> absent(id));
    }

    private Refusal absent(UUID id) {
        return store.find(Discarded.class, id)
                .filter(draft -> members.isInScope(draft.memberId()))
                .map(this::gone)
                .orElseGet(NotFound::new);
    }

    private Refusal gone(Discarded draft) {
        UUID by = draft.discardedBy();
        AccountLabel label = accounts.labels(List.of(by)).get(by);
        return new Gone("error.referral.discarded", label == null ? "-" : label.displayName(), draft.discardedAt());
    }

    /** The same under its row lock. */
    Referral ofProgrammeLocked(UUID id) {
        ofProgramme(id);
        return store.lock(Referral.class, id).orElseThrow(NotFound::new);
    }
}

package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.time.NepalTime;
import org.sathi.kernel.time.OperatingClock;
import org.sathi.referrals.api.Attachments;
import org.sathi.referrals.api.DisclosureConsents;
import org.sathi.referrals.api.DisclosurePhase;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.InboxList;
import org.sathi.referrals.api.InboxQuery;
import org.sathi.referrals.api.InboxReferral;
import org.sathi.referrals.api.InboxRow;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.OverrideReason;
import org.sathi.referrals.api.OverrideVerdict;
import org.sathi.referrals.api.OverrideView;
import org.sathi.referrals.api.Overrides;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.ReferralTimers;
import org.sathi.referrals.api.Referrals;

/** What time alone does to the consent or the override on which an agency reads, with a clock set forward, and what hangs on an override. */
class GroundIT extends TwoSides {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes();

    @Inject
    private DisclosureConsents consents;

    @Inject
    private Overrides overrides;

    @Inject
    private Attachments attachments;

    @Inject
    private ReferralTimers timers;

    @Deployment
    static WebArchive application() {
        return applicationWith(GroundIT.class, ForwardClock.class, ForwardClock.Forward.class);
    }

    @AfterEach
    void backToTheTruth() {
        ForwardClock.showTheTruth();
    }

    @Test
    @Tag("A-16")
    @Tag("T2")
    void a_draft_with_an_override_stays_for_the_review_and_its_neighbour_goes() {
        UUID kept = overriddenDraft();
        CurrentActor.runAs(sender, () -> {
            assertFalse(referrals.view(kept).can(ReferralEvent.DISCARD), "the button is not offered");
            Conflict refused = assertThrows(Conflict.class, () -> discard(kept));
            assertEquals("error.referral.overridden", refused.code());
            UUID plain = world.draft(world.member(), service, null, null);
            assertTrue(referrals.view(plain).can(ReferralEvent.DISCARD));
            discard(plain);
            assertThrows(NotFound.class, () -> referrals.view(plain));
        });
        CurrentActor.runAs(Sathi.account(accounts, Role.COORDINATOR, null), () -> {
            OverrideView waiting = overrides.list(false, new PageRequest(100, null)).rows().stream()
                    .filter(o -> o.referralId().equals(kept))
                    .findFirst()
                    .orElseThrow();
            overrides.review(new Overrides.ReviewOverride(
                    waiting.id(), waiting.version(), OverrideVerdict.JUSTIFIED, "I asked the group."));
            assertEquals("error.referral.overridden", assertThrows(Conflict.class, () -> discard(kept)).code());
        });
    }

    private void discard(UUID draft) {
        referrals.discard(new Referrals.Discard(draft, world.version(draft)));
    }

    private UUID overriddenDraft() {
        return CurrentActor.callAs(sender, () -> {
            UUID draft = world.draft(world.member(), service, null, null);
            overrides.grant(new Overrides.GrantOverride(
                    draft,
                    world.version(draft),
                    OverrideReason.RISK_TO_LIFE,
                    "He said goodbye.",
                    Set.of(InformationCategory.NEED, InformationCategory.IDENTITY, InformationCategory.CONTACT),
                    UUID.randomUUID()));
            return draft;
        });
    }
}

package org.sathi.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.ConsentMethod;
import org.sathi.referrals.api.DisclosureConsents;
import org.sathi.referrals.api.HandoverWay;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.LoggedReferrals;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralReason;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.SafeContact;

/** A referral to an agency without a login: logged, told by phone, and not answered yet. */
@Dependent
class DemoLogged {

    private static final int MEMBER = 60;

    @Inject
    private Agencies agencies;

    @Inject
    private DisclosureConsents consents;

    @Inject
    private Referrals referrals;

    @Inject
    private LoggedReferrals logged;

    @Inject
    private Clock clock;

    void load(DemoWorld world) {
        LocalDate day = NepalTime.today(clock).minusDays(1);
        UUID member = world.cohort.get(MEMBER);
        UUID service = world.services.get("reentry");
        Actor sender = world.leaderOf(DemoWorld.groupOf(MEMBER));
        DemoCalendar.on(day, 13, sender, () -> {
            UUID agency = agencies.service(service).row().agencyId();
            UUID consent = consents.record(new DisclosureConsents.RecordConsent(
                    member,
                    agency,
                    Need.REENTRY_SUPPORT,
                    Set.of(InformationCategory.IDENTITY, InformationCategory.CONTACT, InformationCategory.NEED),
                    ConsentMethod.SIGNED,
                    null,
                    "ne",
                    null,
                    null,
                    null,
                    day,
                    null,
                    null));
            UUID id = referrals.draft(new Referrals.CreateDraft(
                    member,
                    new Referrals.Content(
                            service,
                            consent,
                            null,
                            ReferralReason.MEMBER_ASKED,
                            Priority.ROUTINE,
                            Map.of(InformationCategory.NEED, "Is back home since the spring and looks for work."),
                            new SafeContact(false, false, false, null),
                            null),
                    null));
            referrals.send(new Referrals.Send(id, seen(id), null, null));
            logged.handOver(new LoggedReferrals.HandOver(
                    id, seen(id), HandoverWay.PHONE, Set.of(InformationCategory.NEED), "Front desk", null));
        });
    }

    private long seen(UUID id) {
        return referrals.view(id).row().version();
    }
}

package org.sathi.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.time.NepalTime;
import org.sathi.kernel.time.OperatingClock;
import org.sathi.membership.api.Accounts;
import org.sathi.membership.api.MemberDetails;
import org.sathi.membership.api.Members;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.CapacityStatus;
import org.sathi.referrals.api.ConsentMethod;
import org.sathi.referrals.api.CostLevel;
import org.sathi.referrals.api.DisclosureConsents;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralReason;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.SafeContact;
import org.sathi.referrals.api.ServiceStatus;

/** Makes agencies, services and sent referrals for tests in the container. */
@ApplicationScoped
public class LinkedPeople {

    @Inject
    private Accounts accounts;

    @Inject
    private Members members;

    @Inject
    private Agencies agencies;

    @Inject
    private DisclosureConsents consents;

    @Inject
    private Referrals referrals;

    /** A mental health agency with an agreement. */
    public UUID agency() {
        return CurrentActor.callAs(Sathi.system(), () -> {
            String code = "K" + UUID.randomUUID().toString().substring(0, 4).toUpperCase(Locale.ROOT);
            UUID id = agencies.create(new Agencies.CreateAgency(
                    code,
                    "Test agency",
                    "जाँच संस्था",
                    AgencyKind.MENTAL_HEALTH,
                    "Bhaktapur",
                    null,
                    null,
                    null,
                    false,
                    null));
            agencies.signAgreement(new Agencies.SignAgreement(
                    id, agencies.get(id).version(), "1", "Signer", LocalDate.of(2026, 1, 1)));
            Sathi.account(accounts, Role.AGENCY_WORKER, id);
            return id;
        });
    }

    /** A service of the agency. */
    public UUID service(UUID agency) {
        return CurrentActor.callAs(
                Sathi.system(),
                () -> agencies.addService(new Agencies.AddService(
                        agency,
                        new Agencies.ServiceData(
                                "Counselling",
                                "परामर्श",
                                Need.COUNSELLING,
                                ServiceStatus.ACTIVE,
                                CapacityStatus.HAS_CAPACITY,
                                Set.of("ne"),
                                CostLevel.FREE,
                                null,
                                null,
                                null),
                        null)));
    }

    /** A referral of a new member that the sender has sent to the service. */
    public UUID sent(Actor sender, UUID agency, UUID service, Priority priority) {
        return CurrentActor.callAs(sender, () -> {
            UUID member = Sathi.register(
                    members, MemberDetails.named("Referred Person", null, 1985), LocalDate.of(2026, 1, 2), null);
            UUID consent = consents.record(new DisclosureConsents.RecordConsent(
                    member,
                    agency,
                    Need.COUNSELLING,
                    Set.of(InformationCategory.IDENTITY, InformationCategory.CONTACT, InformationCategory.NEED),
                    ConsentMethod.SIGNED,
                    null,
                    "ne",
                    null,
                    null,
                    null,
                    NepalTime.today(OperatingClock.INSTANCE),
                    null,
                    null));
            UUID draft = referrals.draft(new Referrals.CreateDraft(
                    member,
                    new Referrals.Content(
                            service,
                            consent,
                            null,
                            ReferralReason.MEMBER_ASKED,
                            priority,
                            Map.of(InformationCategory.NEED, "Would like to talk to someone."),
                            new SafeContact(false, false, false, null),
                            null),
                    null));
            referrals.send(new Referrals.Send(draft, referrals.view(draft).row().version(), null, null));
            return draft;
        });
    }
}

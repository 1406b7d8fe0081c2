package org.sathi.it;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.time.NepalTime;
import org.sathi.kernel.time.OperatingClock;
import org.sathi.membership.api.Accounts;
import org.sathi.membership.api.Admission;
import org.sathi.membership.api.GiveGroupRole;
import org.sathi.membership.api.GroupDetails;
import org.sathi.membership.api.GroupRole;
import org.sathi.membership.api.GroupStatus;
import org.sathi.membership.api.Groups;
import org.sathi.membership.api.MemberDetails;
import org.sathi.membership.api.Members;
import org.sathi.membership.api.OpenGroup;
import org.sathi.membership.api.SpokenLanguage;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.AgencyStatus;
import org.sathi.referrals.api.CapacityStatus;
import org.sathi.referrals.api.ConsentMethod;
import org.sathi.referrals.api.CostLevel;
import org.sathi.referrals.api.DisclosureConsents;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.InboxCounts;
import org.sathi.referrals.api.InboxQuery;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.NoticeKind;
import org.sathi.referrals.api.Notices;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralReason;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.SafeContact;
import org.sathi.referrals.api.ServiceRow;
import org.sathi.referrals.api.ServiceStatus;

/** Agencies, services, people and referrals for the tests in the container, made through the published operations. */
@Dependent
public class ReferralWorld {

    /** The smallest number that has six digits in base 36. */
    private static final int SIX_DIGITS = 60_466_176;

    @Inject
    private Accounts accounts;

    @Inject
    private Members members;

    @Inject
    private Groups groups;

    @Inject
    private Agencies agencies;

    @Inject
    private DisclosureConsents consents;

    @Inject
    private Referrals referrals;

    @Inject
    private Inbox inbox;

    @Inject
    private Notices notices;

    /** A registered person. */
    public UUID member() {
        return Sathi.register(
                members, MemberDetails.named("Referred Person", null, 1985), LocalDate.of(2026, 1, 2), null);
    }

    /** A registered person with a home in a district. */
    public UUID memberOf(String district) {
        MemberDetails details = new MemberDetails(
                "Referred Person", null, null, 1985, null, null, district, null, null, null, List.of(), null);
        return Sathi.register(members, details, LocalDate.of(2026, 1, 2), null);
    }

    /** An agency with a signed agreement, at which somebody can sign in. */
    public UUID agency(AgencyKind kind) {
        UUID id = agencyWithoutLogin(kind);
        Sathi.account(accounts, Role.AGENCY_WORKER, id);
        return id;
    }

    /** An agency with a signed agreement and without a login. */
    public UUID agencyWithoutLogin(AgencyKind kind) {
        return CurrentActor.callAs(Sathi.system(), () -> {
            String code = code();
            UUID id = agencies.create(new Agencies.CreateAgency(
                    code, "Test agency", "जाँच संस्था", kind, "Bhaktapur", "Old road 1", null, null, false, null));
            agencies.signAgreement(new Agencies.SignAgreement(
                    id, agencies.get(id).version(), "1", "Signer", LocalDate.of(2026, 1, 1)));
            return id;
        });
    }

    /** A code of six that no other agency of the tests will have: of shorter ones, two of some hundred are the same now and then. */
    private static String code() {
        int number = new SecureRandom().nextInt(SIX_DIGITS, Integer.MAX_VALUE);
        return Integer.toString(number, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    }

    /** Opens or closes an agency. */
    public void turn(UUID agency, AgencyStatus status) {
        CurrentActor.runAs(
                Sathi.system(),
                () -> agencies.setStatus(new Agencies.SetAgencyStatus(
                        agency, agencies.get(agency).version(), status, "moved away")));
    }

    /** A service of counselling. */
    public UUID service(UUID agency) {
        Agencies.ServiceData data = new Agencies.ServiceData(
                "Counselling",
                "परामर्श",
                Need.COUNSELLING,
                ServiceStatus.ACTIVE,
                CapacityStatus.HAS_CAPACITY,
                Set.of("ne"),
                CostLevel.FREE,
                null,
                null,
                null);
        return CurrentActor.callAs(
                Sathi.system(), () -> agencies.addService(new Agencies.AddService(agency, data, null)));
    }

    /** Lets the service become active or not. */
    public void turn(UUID service, ServiceStatus status) {
        CurrentActor.runAs(Sathi.system(), () -> {
            ServiceRow now = agencies.service(service).row();
            Agencies.ServiceData data = new Agencies.ServiceData(
                    now.nameEn(),
                    now.nameNe(),
                    now.need(),
                    status,
                    now.capacity(),
                    now.languages(),
                    now.cost(),
                    null,
                    null,
                    null);
            agencies.changeService(new Agencies.ChangeService(service, now.version(), data));
        });
    }

    /** A new group that somebody leads. */
    public UUID group(Actor leader) {
        LocalDate day = LocalDate.of(2026, 1, 2);
        return CurrentActor.callAs(Sathi.system(), () -> {
            GroupDetails details = new GroupDetails(
                    "Cells", "कोठा", "Bhaktapur", null, null, null, null, SpokenLanguage.NEPALI, Admission.OPEN, null);
            UUID group = groups.open(new OpenGroup(null, code(), details, day, GroupStatus.ACTIVE));
            groups.giveRole(new GiveGroupRole(group, leader.accountId(), GroupRole.LEADER, day));
            return group;
        });
    }

    /** The member's consent to tell the agency who they are, how to reach them and what they need. */
    public UUID consent(UUID member, UUID agency) {
        return consent(
                member,
                agency,
                Set.of(InformationCategory.IDENTITY, InformationCategory.CONTACT, InformationCategory.NEED));
    }

    /** The member's consent to tell the agency these categories. */
    public UUID consent(UUID member, UUID agency, Set<InformationCategory> told) {
        return consents.record(new DisclosureConsents.RecordConsent(
                member,
                agency,
                Need.COUNSELLING,
                told,
                ConsentMethod.SIGNED,
                null,
                "ne",
                null,
                null,
                null,
                today(),
                null,
                null));
    }

    /** A complete draft, of which an earlier referral may be the forerunner. */
    public UUID draft(UUID member, UUID service, UUID consent, UUID replaces) {
        return draft(member, service, consent, replaces, Priority.ROUTINE, new SafeContact(false, false, false, null));
    }

    /** A complete draft of a priority, with how the member may be reached. */
    public UUID draft(UUID member, UUID service, UUID consent, UUID replaces, Priority priority, SafeContact contact) {
        return referrals.draft(new Referrals.CreateDraft(
                member,
                new Referrals.Content(
                        service,
                        consent,
                        null,
                        ReferralReason.MEMBER_ASKED,
                        priority,
                        Map.of(InformationCategory.NEED, "Wants somebody to talk to."),
                        contact,
                        replaces),
                null));
    }

    /** Sends a draft as it stands. */
    public void send(UUID draft) {
        referrals.send(new Referrals.Send(draft, version(draft), null, null));
    }

    /** A referral of the member to the service, sent by the current person. */
    public UUID sent(UUID member, UUID agency, UUID service, UUID replaces) {
        UUID draft = draft(member, service, consent(member, agency), replaces);
        send(draft);
        return draft;
    }

    /** A referral of a new member to the service, sent by the sender with a priority. */
    public UUID sentBy(Actor sender, UUID agency, UUID service, Priority priority) {
        return CurrentActor.callAs(sender, () -> {
            UUID member = member();
            SafeContact anyhow = new SafeContact(false, false, false, null);
            UUID draft = draft(member, service, consent(member, agency), null, priority, anyhow);
            send(draft);
            return draft;
        });
    }

    /** Accepts for the worker, as they see it now. */
    public void accept(UUID referral, Actor worker) {
        accept(referral, inbox.open(referral).row().version(), worker);
    }

    /** Accepts for the worker, as they saw it at a version. */
    public void accept(UUID referral, long version, Actor worker) {
        inbox.accept(new Inbox.Accept(referral, version, worker.accountId(), today().plusDays(2), null));
    }

    /** How many there are in each list of the current person's inbox, as its page reads them. */
    public InboxCounts counts() {
        return inbox.view(InboxQuery.of(null), PageRequest.first()).counts();
    }

    /** How many notices of a kind the current person has of a referral, read or not. */
    public long told(UUID referral, NoticeKind kind) {
        return notices.list(true, new PageRequest(100, null)).rows().stream()
                .filter(row -> row.referralId().equals(referral) && row.kind() == kind)
                .count();
    }

    /** The version that the programme sees. */
    public long version(UUID referral) {
        return referrals.view(referral).row().version();
    }

    /** The day in Nepal. */
    public static LocalDate today() {
        return NepalTime.today(OperatingClock.INSTANCE);
    }
}

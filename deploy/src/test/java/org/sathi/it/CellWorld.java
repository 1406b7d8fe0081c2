package org.sathi.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.membership.api.Accounts;
import org.sathi.membership.api.MemberDetails;
import org.sathi.membership.api.Members;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.Appointments;
import org.sathi.referrals.api.Attachments;
import org.sathi.referrals.api.CancelReason;
import org.sathi.referrals.api.ContactChannel;
import org.sathi.referrals.api.ContactResult;
import org.sathi.referrals.api.Delivered;
import org.sathi.referrals.api.DisclosureConsents;
import org.sathi.referrals.api.HoldReason;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.ReferralFlags;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.ReferralTimers;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.RejectReason;
import org.sathi.referrals.api.UnresolvedReason;

/** Brings referrals into every state of B1, with and without its two flags, by what people do; and the people of B2 who then try their hand at them. */
@ApplicationScoped
public class CellWorld {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);

    private static final Set<InformationCategory> TOLD = Set.of(
            InformationCategory.IDENTITY,
            InformationCategory.CONTACT,
            InformationCategory.NEED,
            InformationCategory.ATTACHMENTS);

    @Inject
    private Accounts accounts;

    @Inject
    private Members members;

    @Inject
    private DisclosureConsents consents;

    @Inject
    private Referrals referrals;

    @Inject
    private Inbox inbox;

    @Inject
    private Appointments appointments;

    @Inject
    private Attachments attachments;

    @Inject
    private ReferralFlags flags;

    @Inject
    private ReferralTimers timers;

    @Inject
    private ReferralWorld world;

    private UUID agency;
    private UUID service;
    private UUID group;
    private Actor staff;
    private Actor coordinator;
    private Actor worker;
    private Actor admin;

    /**
     * Where a referral stands.
     *
     * @param state state of B1
     * @param cancelAsked whether the sender has asked to cancel
     * @param hold whether its consent has ended
     */
    record Stand(ReferralState state, boolean cancelAsked, boolean hold) {}

    /** A referral that somebody tries their hand at. */
    record Specimen(UUID id, UUID member, UUID consent) {}

    /** What a refused attempt must leave as it is. */
    record Stored(String state, long version, long agencyVersion, int lastSeq, int events, int besides) {}

    /** Makes the people: a facilitator of the members' group, a coordinator, two of the agency. */
    void begin() {
        agency = world.agency(AgencyKind.MENTAL_HEALTH);
        service = world.service(agency);
        staff = Sathi.account(accounts, Role.FACILITATOR, null);
        coordinator = Sathi.account(accounts, Role.COORDINATOR, null);
        worker = Sathi.account(accounts, Role.AGENCY_WORKER, agency);
        admin = Sathi.account(accounts, Role.AGENCY_ADMIN, agency);
        group = world.group(staff);
    }

    /** The person in a part of B2: RS, RC, AW or AA. */
    Actor person(String part) {
        return switch (part) {
            case "RS" -> staff;
            case "RC" -> coordinator;
            case "AW" -> worker;
            default -> admin;
        };
    }

    /** Whom a referral can be given to. */
    UUID workerId() {
        return worker.accountId();
    }

    /** The group of the members, which the facilitator leads. */
    UUID groupId() {
        return group;
    }

    /** Every stand that there is. */
    static List<Stand> stands() {
        List<Stand> stands = new java.util.ArrayList<>();
        for (ReferralState state : ReferralState.values()) {
            stands.add(new Stand(state, false, false));
            if (Set.of(ReferralState.ACCEPTED, ReferralState.IN_PROGRESS, ReferralState.ON_HOLD)
                    .contains(state)) {
                stands.add(new Stand(state, true, false));
                stands.add(new Stand(state, false, true));
            }
        }
        return stands;
    }

    /** A new consent of the specimen's member, as the person who asks for it records it. */
    UUID consent(Specimen of) {
        return world.consent(of.member(), agency, TOLD);
    }

    /** A referral that stands there; its draft is the facilitator's, the request to cancel is of the given person. */
    Specimen make(Stand stand, Actor asker) {
        Specimen made = CurrentActor.callAs(staff, () -> {
            UUID member = Sathi.register(members, MemberDetails.named("Cell Person", null, 1985), DAY, group);
            UUID consent = world.consent(member, agency, TOLD);
            UUID draft = world.draft(member, service, consent, null);
            attachments.attach(letter(draft));
            if (stand.state() != ReferralState.DRAFT) {
                world.send(draft);
            }
            return new Specimen(draft, member, consent);
        });
        if (stand.state() != ReferralState.DRAFT) {
            CurrentActor.runAs(
                    coordinator,
                    () -> flags.set(new ReferralFlags.SetFlag(
                            made.id(), "look here", ReferralWorld.today().plusDays(1), UUID.randomUUID())));
        }
        bring(made.id(), stand.state());
        if (stand.cancelAsked()) {
            CurrentActor.runAs(
                    asker,
                    () -> referrals.requestCancel(new Referrals.Cancel(
                            made.id(),
                            stored(made.id()).version(),
                            CancelReason.NEED_MET_ELSEWHERE,
                            null,
                            UUID.randomUUID())));
        }
        if (stand.hold()) {
            CurrentActor.runAs(
                    staff,
                    () -> consents.withdraw(new DisclosureConsents.WithdrawConsent(
                            made.consent(), consents.get(made.consent()).version(), "enough")));
        }
        return made;
    }

    private void bring(UUID id, ReferralState state) {
        switch (state) {
            case DRAFT, REQUESTED -> {}
            case CANCELLED ->
                asStaff(() -> referrals.cancel(new Referrals.Cancel(
                        id, seen(id), CancelReason.PARTICIPANT_CHANGED_MIND, null, UUID.randomUUID())));
            case EXPIRED -> expire(id);
            case ENTERED_IN_ERROR ->
                CurrentActor.runAs(
                        coordinator, () -> referrals.markError(new Referrals.WithReason(id, seen(id), "wrong person")));
            case REJECTED ->
                asWorker(() -> inbox.reject(
                        new Inbox.Reject(id, told(id), RejectReason.NO_CAPACITY, null, null, null, UUID.randomUUID())));
            case RECEIVED -> asWorker(() -> inbox.open(id));
            default -> work(id, state);
        }
    }

    private void work(UUID id, ReferralState state) {
        LocalDate today = ReferralWorld.today();
        asWorker(() -> {
            world.accept(id, worker);
            attachments.attachByAgency(letter(id));
            appointments.schedule(
                    new Appointments.Schedule(id, today.plusDays(3), LocalTime.NOON, null, null, UUID.randomUUID()));
            inbox.logContact(new Inbox.LogContact(
                    id, today, ContactChannel.AT_AGENCY, ContactResult.REACHED, null, false, UUID.randomUUID()));
            if (state == ReferralState.ACCEPTED) {
                return;
            }
            inbox.start(new Inbox.Move(id, told(id)));
            if (state == ReferralState.ON_HOLD) {
                inbox.hold(new Inbox.Hold(id, told(id), HoldReason.WAITLIST, null, today.plusDays(7)));
            } else if (state == ReferralState.COMPLETED) {
                inbox.complete(
                        new Inbox.Complete(id, told(id), new Delivered(Need.COUNSELLING, today), UUID.randomUUID()));
            } else if (state == ReferralState.FAILED) {
                inbox.fail(new Inbox.Fail(
                        id, told(id), UnresolvedReason.PARTICIPANT_DECLINED, null, today, UUID.randomUUID()));
            }
        });
    }

    /** A document that both sides may add. */
    static Attachments.Attach letter(UUID referral) {
        byte[] pdf = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        return new Attachments.Attach(referral, InformationCategory.NEED, "letter.pdf", pdf, UUID.randomUUID());
    }

    private void expire(UUID id) {
        ForwardClock.showAt(
                org.sathi.kernel.time.OperatingClock.INSTANCE.instant().plus(java.time.Duration.ofDays(40)));
        try {
            CurrentActor.runAs(Sathi.system(), () -> timers.advance(id));
        } finally {
            ForwardClock.showTheTruth();
        }
    }

    private void asStaff(Runnable deed) {
        CurrentActor.runAs(staff, deed);
    }

    private void asWorker(Runnable deed) {
        CurrentActor.runAs(worker, deed);
    }

    private static long seen(UUID id) {
        return stored(id).version();
    }

    private static long told(UUID id) {
        return stored(id).agencyVersion();
    }

    /** What the database holds of a referral. */
    static Stored stored(UUID id) {
        try (Connection owner = TestDatabase.owner();
                PreparedStatement query = owner.prepareStatement(
                        "SELECT state, version, agency_version, last_seq,"
                                + " (SELECT COUNT(*) FROM ref_referral_event e WHERE e.referral_id = r.id),"
                                + " (SELECT COUNT(*) FROM ref_message m WHERE m.referral_id = r.id)"
                                + " + (SELECT COUNT(*) FROM ref_contact c WHERE c.referral_id = r.id)"
                                + " + (SELECT COUNT(*) FROM ref_appointment a WHERE a.referral_id = r.id)"
                                + " + (SELECT COUNT(*) FROM ref_appointment a WHERE a.referral_id = r.id AND a.status <> 'SCHEDULED')"
                                + " + (SELECT COUNT(*) + COUNT(d.removed_at) FROM ref_attachment d WHERE d.referral_id = r.id)"
                                + " + (SELECT COUNT(*) + COUNT(f.unset_at) FROM ref_flag f WHERE f.referral_id = r.id) FROM ref_referral r WHERE r.id = ?")) {
            query.setString(1, id.toString());
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? new Stored(
                                row.getString(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getInt(4),
                                row.getInt(5),
                                row.getInt(6))
                        : new Stored("GONE", 0, 0, 0, 0, 0);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

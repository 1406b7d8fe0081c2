package org.sathi.it;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.time.NepalTime;
import org.sathi.kernel.time.OperatingClock;
import org.sathi.referrals.api.Appointments;
import org.sathi.referrals.api.CancelReason;
import org.sathi.referrals.api.ConsentMethod;
import org.sathi.referrals.api.ConsentView;
import org.sathi.referrals.api.ContactChannel;
import org.sathi.referrals.api.ContactResult;
import org.sathi.referrals.api.Delivered;
import org.sathi.referrals.api.DisclosureConsents;
import org.sathi.referrals.api.HoldReason;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.OverrideReason;
import org.sathi.referrals.api.OverrideVerdict;
import org.sathi.referrals.api.OverrideView;
import org.sathi.referrals.api.Overrides;
import org.sathi.referrals.api.ReferralRow;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.RejectReason;
import org.sathi.referrals.api.UnresolvedReason;

/**
 * Whatever comes next to the mind of somebody on either side of a referral, through the published operations and as the current person. Most deeds are such that the referral goes on, so that many
 * people can be busy with few referrals for long.
 */
@Dependent
public class Deeds {

    private static final int OF_PROGRAMME = 38;
    private static final int OF_AGENCY = 21;

    private static final Set<InformationCategory> ALL =
            Set.of(InformationCategory.NEED, InformationCategory.IDENTITY, InformationCategory.CONTACT);

    @Inject
    private Referrals referrals;

    @Inject
    private Overrides overrides;

    @Inject
    private DisclosureConsents consents;

    @Inject
    private Inbox inbox;

    @Inject
    private Appointments appointments;

    /**
     * Does one thing.
     *
     * @return the name of the step as the history has it, or {@code WITHDRAW_CONSENT}, {@code NARROW_CONSENT} or {@code REVIEW_OVERRIDE}
     * @throws org.sathi.kernel.error.Refusal when it is refused, as most are
     */
    public String any(UUID referral, Random chance) {
        Actor person = CurrentActor.get();
        return person.role().ofAgency()
                ? ofAgency(referral, person, chance.nextInt(OF_AGENCY))
                : ofProgramme(referral, chance.nextInt(OF_PROGRAMME), chance);
    }

    private String ofProgramme(UUID id, int deed, Random chance) {
        switch (deed) {
            case 0, 37 -> {
                ConsentView given = consentOf(id);
                consents.withdraw(new DisclosureConsents.WithdrawConsent(given.id(), given.version(), "enough"));
                return "WITHDRAW_CONSENT";
            }
            case 1 -> {
                referrals.markError(new Referrals.WithReason(id, version(id), "wrong person"));
                return "MARK_ERROR";
            }
            case 2 -> {
                referrals.cancel(new Referrals.Cancel(
                        id, version(id), CancelReason.PARTICIPANT_CHANGED_MIND, null, UUID.randomUUID()));
                return "CANCEL";
            }
            case 3, 4, 5 -> {
                referrals.requestCancel(new Referrals.Cancel(
                        id, version(id), CancelReason.NEED_MET_ELSEWHERE, null, UUID.randomUUID()));
                return "REQUEST_CANCEL";
            }
            case 6, 7, 8, 9 -> {
                referrals.withdrawCancelRequest(new Referrals.WithdrawCancelRequest(id, version(id), "go on"));
                return "WITHDRAW_CANCEL_REQUEST";
            }
            case 10, 11, 12, 13, 14 -> {
                referrals.reopen(new Referrals.WithReason(id, version(id), "not done"));
                return "REOPEN";
            }
            case 24, 25, 26, 27, 28, 29 -> {
                return consentAnew(id, chance.nextBoolean());
            }
            case 30, 31 -> {
                ConsentView wider = consentOf(id);
                consents.narrow(new DisclosureConsents.NarrowConsent(
                        wider.id(), wider.version(), Set.of(InformationCategory.NEED, InformationCategory.IDENTITY)));
                return "NARROW_CONSENT";
            }
            case 32, 33, 34 -> {
                overrides.grant(new Overrides.GrantOverride(
                        id, version(id), OverrideReason.RISK_TO_LIFE, "In danger.", ALL, UUID.randomUUID()));
                return "OVERRIDE";
            }
            case 35, 36 -> {
                return review(id, chance.nextBoolean());
            }
            default -> {
                referrals.message(new Referrals.PostMessage(id, "How is it going?", UUID.randomUUID()));
                return "MESSAGE";
            }
        }
    }

    private ConsentView consentOf(UUID id) {
        return consents.get(referrals.view(id).consent().id());
    }

    /** The member signs again, for all or for less; it takes the place of the consent before, or ends the hold. */
    private String consentAnew(UUID id, boolean all) {
        ReferralRow seen = referrals.view(id).row();
        LocalDate today = NepalTime.today(OperatingClock.INSTANCE);
        UUID signed = consents.record(new DisclosureConsents.RecordConsent(
                seen.memberId(),
                seen.agencyId(),
                seen.need(),
                all ? ALL : Set.of(InformationCategory.NEED),
                ConsentMethod.SIGNED,
                null,
                "ne",
                null,
                null,
                null,
                today,
                today.plusDays(60),
                UUID.randomUUID()));
        referrals.renewConsent(new Referrals.RenewConsent(id, seen.version(), signed));
        return seen.consentHold() ? "RENEW_CONSENT" : "CHANGE_CONSENT";
    }

    /** Says of the override of the referral whether it was right; whose own it is may not. */
    private String review(UUID id, boolean right) {
        OverrideView one = referrals.view(id).override();
        if (one == null) {
            throw new NotFound();
        }
        OverrideVerdict verdict = right ? OverrideVerdict.JUSTIFIED : OverrideVerdict.NOT_JUSTIFIED;
        overrides.review(new Overrides.ReviewOverride(one.id(), one.version(), verdict, "Looked at."));
        return "REVIEW_OVERRIDE";
    }

    private String ofAgency(UUID id, Actor person, int deed) {
        long seen = inbox.open(id).row().version();
        LocalDate today = NepalTime.today(OperatingClock.INSTANCE);
        switch (deed) {
            case 0, 1, 2 -> {
                inbox.accept(new Inbox.Accept(id, seen, person.accountId(), today.plusDays(1), UUID.randomUUID()));
                return "ACCEPT";
            }
            case 3 -> {
                inbox.reject(new Inbox.Reject(id, seen, RejectReason.NO_CAPACITY, null, null, null, UUID.randomUUID()));
                return "REJECT";
            }
            case 4, 5 -> {
                inbox.logContact(new Inbox.LogContact(
                        id, today, ContactChannel.AT_AGENCY, ContactResult.REACHED, null, false, UUID.randomUUID()));
                return "LOG_CONTACT";
            }
            case 6 -> {
                inbox.start(new Inbox.Move(id, seen));
                return "START";
            }
            case 7, 8 -> {
                inbox.hold(new Inbox.Hold(id, seen, HoldReason.WAITLIST, null, today.plusDays(7)));
                return "HOLD";
            }
            case 9, 10, 11 -> {
                inbox.resume(new Inbox.Move(id, seen));
                return "RESUME";
            }
            case 12, 13 -> {
                inbox.complete(new Inbox.Complete(id, seen, new Delivered(Need.COUNSELLING, today), UUID.randomUUID()));
                return "COMPLETE";
            }
            case 14 -> {
                inbox.confirmCancel(new Inbox.Move(id, seen));
                return "CONFIRM_CANCEL";
            }
            case 15 -> {
                inbox.fail(new Inbox.Fail(id, seen, UnresolvedReason.SERVICE_ENDED, null, today, UUID.randomUUID()));
                return "FAIL";
            }
            case 16 -> {
                inbox.giveBack(
                        new Inbox.Reject(id, seen, RejectReason.NO_CAPACITY, null, null, null, UUID.randomUUID()));
                return "RETURN";
            }
            case 17 -> {
                inbox.assign(new Inbox.Assign(id, seen, person.accountId()));
                return "ASSIGN";
            }
            case 18 -> {
                inbox.confirmStop(new Inbox.ConfirmStop(id, seen, true));
                return "CONFIRM_STOP";
            }
            case 19 -> {
                appointments.schedule(new Appointments.Schedule(
                        id, today.plusDays(2), LocalTime.NOON, null, null, UUID.randomUUID()));
                return "SCHEDULE";
            }
            default -> {
                inbox.message(new Inbox.PostMessage(id, "Please call us.", UUID.randomUUID()));
                return "MESSAGE";
            }
        }
    }

    private long version(UUID referral) {
        return referrals.view(referral).row().version();
    }
}

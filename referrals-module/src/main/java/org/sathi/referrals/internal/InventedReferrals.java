package org.sathi.referrals.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.time.NepalTime;
import org.sathi.kernel.tool.AuditedDeed;
import org.sathi.kernel.tool.BulkWriter;
import org.sathi.kernel.tool.InventedIds;
import org.sathi.referrals.api.AgeBand;
import org.sathi.referrals.api.CancelReason;
import org.sathi.referrals.api.ConsentMethod;
import org.sathi.referrals.api.ContactResult;
import org.sathi.referrals.api.DisclosureConsents.RecordConsent;
import org.sathi.referrals.api.DisclosurePhase;
import org.sathi.referrals.api.HelpConfirmed;
import org.sathi.referrals.api.HoldReason;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.NoticeKind;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralOutcome;
import org.sathi.referrals.api.ReferralReason;
import org.sathi.referrals.api.RejectReason;
import org.sathi.referrals.api.SafeContact;
import org.sathi.referrals.api.UnresolvedReason;
import org.sathi.referrals.tool.ReferredPerson;

/** Invented referrals of one person after the other: who is sent where and when, and how it goes on. Everything follows from the random source. */
public final class InventedReferrals {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int REFERENCE_LENGTH = 6;
    private static final long REFERENCES = 1L << 5 * REFERENCE_LENGTH;
    private static final long STRIDE = 618_033_989;
    private static final int CONSENT_DAYS = 365;
    private static final int LONGEST_WORK_DAYS = 200;
    private static final Duration DAY = Duration.ofDays(1);
    private static final String NOTICE =
            "ref_notice (id, account_id, kind, referral_id, cause_id, created_at, agency_id)";

    private final BulkWriter writer;
    private final InventedAgencies agencies;
    private final Map<UUID, List<Actor>> workers;
    private final Instant until;
    private final long places;
    private final long number;
    private final SplittableRandom random;
    private final Map<String, Consent> consents = new HashMap<>();
    private final Set<UUID> openServices = new HashSet<>();

    /** See {@link org.sathi.referrals.tool.InventedLinkage#refer}. */
    public InventedReferrals(
            BulkWriter writer,
            InventedAgencies agencies,
            Map<UUID, List<Actor>> workers,
            Instant until,
            long places,
            long number,
            SplittableRandom random) {
        this.writer = writer;
        this.agencies = agencies;
        this.workers = workers;
        this.until = until;
        this.places = places;
        this.number = number;
        this.random = random;
    }

    /** Writes the referrals of a person. */
    public void refer(ReferredPerson person, long first, int count) throws SQLException {
        long[] times = new long[count];
        long span = Math.max(1, person.to().getEpochSecond() - person.from().getEpochSecond());
        for (int i = 0; i < count; i++) {
            times[i] = person.from().getEpochSecond() + random.nextLong(span);
        }
        Arrays.sort(times);
        for (int i = 0; i < count; i++) {
            one(person, first + i, Instant.ofEpochSecond(times[i]));
        }
    }

    private void one(ReferredPerson person, long place, Instant sent) throws SQLException {
        InventedAgencies.Door door = agencies.door(random);
        Actor sender = person.sender();
        Referral referral = new Referral(
                InventedIds.id(place, places, random), person.memberId(), sender.accountId(), sent.minus(DAY));
        InventedSteps steps = new InventedSteps(writer, referral, place, places, until, random);
        Consent consent = consent(person, door, steps, sent.minus(DAY));
        describe(referral, door, consent);
        steps.step("Referrals.draft", ReferralEvent.DRAFT, sender, Given.NOTHING, sent.minus(DAY), r -> {});
        write(referral, steps, door);
        boolean beside = openServices.contains(door.service().id());
        Given why = Given.reason(referral.reason(), beside ? "Asked for again by the member." : null);
        steps.step(
                "Referrals.send",
                ReferralEvent.SEND,
                sender,
                why,
                sent,
                r -> r.dispatch(
                        reference(door.code(), number + place),
                        new Preview(
                                person.district(),
                                AgeBand.of(
                                        person.birthYear(),
                                        NepalTime.toLocal(sent).getYear()),
                                person.language()),
                        OpenKey.of(r, beside),
                        DueTimes.DEFAULT.expiry(r.serviceId(), r.priority(), sent),
                        sent));
        List<Actor> team = workers.get(door.service().agencyId());
        Actor worker = team.get(random.nextInt(team.size()));
        goOn(referral, steps, door, consent, sender, worker, sent);
        if (referral.state().open()) {
            openServices.add(door.service().id());
        }
        if (referral.state().waiting()) {
            for (Actor told : team) {
                writer.insert(
                        NOTICE,
                        steps.next(),
                        told.accountId(),
                        NoticeKind.SENT,
                        referral.id(),
                        steps.next(),
                        sent,
                        door.service().agencyId());
            }
        }
        steps.end(consent);
    }

    private void describe(Referral referral, InventedAgencies.Door door, Consent consent) {
        referral.address(
                door.service().agencyId(), door.service().id(), door.service().need());
        Priority priority = random.nextInt(8) == 0 ? Priority.URGENT : Priority.ROUTINE;
        ReferralReason reason = ReferralReason.values()[random.nextInt(ReferralReason.OTHER.ordinal())];
        SafeContact safe = new SafeContact(random.nextInt(6) == 0, random.nextInt(4) == 0, false, null);
        referral.describe(reason, priority, safe, null, null);
        referral.under(consent.id());
    }

    private void write(Referral referral, InventedSteps steps, InventedAgencies.Door door) throws SQLException {
        for (InformationCategory category : door.service().template()) {
            if (category.written()) {
                writer.write(new ReferralText(
                        steps.next(),
                        referral.id(),
                        category,
                        "Invented text about " + referral.need() + " of referral " + steps.next() + "."));
            }
        }
    }

    /** The consent under which it is sent: the last one for agency and need while it lasts, else a new one. */
    private Consent consent(ReferredPerson person, InventedAgencies.Door door, InventedSteps steps, Instant at)
            throws SQLException {
        LocalDate day = NepalTime.toLocal(at).toLocalDate();
        String key = door.service().agencyId() + "|" + door.service().need();
        Consent last = consents.get(key);
        if (last != null && last.inForce(day.plusDays(LONGEST_WORK_DAYS))) {
            return last;
        }
        RecordConsent data = new RecordConsent(
                person.memberId(),
                door.service().agencyId(),
                door.service().need(),
                door.service().template(),
                ConsentMethod.SIGNED,
                null,
                "ne",
                null,
                null,
                null,
                day,
                day.plusDays(CONSENT_DAYS),
                null);
        UUID by = person.sender().accountId();
        Consent fresh = new Consent(steps.next(), data, last == null ? 1 : last.number() + 1, by, at);
        writer.write(fresh);
        AuditedDeed said = AuditedDeed.changed(
                "DisclosureConsents.record",
                SubjectType.CONSENT,
                "categories",
                null,
                Categories.pack(door.service().template()));
        writer.write(said.row(steps.next(), at, person.sender(), fresh.id(), person.memberId()));
        consents.put(key, fresh);
        return fresh;
    }

    private void goOn(
            Referral r,
            InventedSteps steps,
            InventedAgencies.Door door,
            Consent consent,
            Actor sender,
            Actor worker,
            Instant sent)
            throws SQLException {
        int roll = random.nextInt(100);
        if (roll < 10) {
            Instant end = DueTimes.DEFAULT.expiry(r.serviceId(), r.priority(), sent);
            steps.expire(end);
            settle(steps, sender, end);
            return;
        }
        Instant at = sent.plusSeconds(random.nextInt(600, 70_000));
        steps.step("Inbox.open", ReferralEvent.RECEIVE, worker, Given.NOTHING, at, x -> {});
        steps.read(door, consent, worker, DisclosurePhase.PREVIEW, at);
        at = at.plusSeconds(random.nextInt(300, 60_000));
        if (roll < 18) {
            Given why = Given.reason(CancelReason.NEED_MET_ELSEWHERE, null);
            steps.step("Referrals.cancel", ReferralEvent.CANCEL, sender, why, at, x -> {});
            return;
        }
        if (roll < 30) {
            Given why = Given.reason(RejectReason.values()[random.nextInt(RejectReason.OTHER.ordinal())], null);
            steps.step("Inbox.reject", ReferralEvent.REJECT, worker, why, at, x -> {});
            settle(steps, sender, at);
            return;
        }
        Instant accepted = at;
        LocalDate promised = NepalTime.toLocal(accepted).toLocalDate().plusDays(3);
        steps.step("Inbox.accept", ReferralEvent.ACCEPT, worker, Given.worker(worker.accountId()), at, x -> {
            x.giveTo(worker.accountId());
            x.promiseContact(promised, accepted);
        });
        steps.read(door, consent, worker, DisclosurePhase.ACCEPTED, at);
        steps.opened(worker, DisclosurePhase.ACCEPTED, at);
        work(steps, r, sender, worker, accepted, roll);
    }

    private void work(InventedSteps steps, Referral r, Actor sender, Actor worker, Instant accepted, int roll)
            throws SQLException {
        Instant at = accepted.plus(days(1, 5));
        if (roll < 38) {
            for (int i = 0; i < 3; i++) {
                steps.contact(worker, ContactResult.NO_ANSWER, at.plus(DAY.multipliedBy(3L * i)));
            }
            Instant end = at.plus(days(15, 40));
            Given why = Given.reason(UnresolvedReason.UNABLE_TO_CONTACT, null);
            steps.step(
                    "Inbox.fail",
                    ReferralEvent.FAIL,
                    worker,
                    why,
                    end,
                    x -> x.closing()
                            .outcome(
                                    ReferralOutcome.UNRESOLVED,
                                    null,
                                    NepalTime.toLocal(end).toLocalDate()));
            settle(steps, sender, end);
            return;
        }
        if (roll < 55) {
            steps.contact(worker, ContactResult.REACHED, at);
            steps.step("Inbox.start", ReferralEvent.START, worker, Given.NOTHING, at.plusSeconds(60), x -> {});
        }
        if (roll < 45) {
            Instant held = at.plus(days(3, 10));
            Given why = Given.reason(HoldReason.PARTICIPANT_ASKED, null);
            steps.step(
                    "Inbox.hold",
                    ReferralEvent.HOLD,
                    worker,
                    why,
                    held,
                    x -> x.reviewOn(NepalTime.toLocal(held).toLocalDate().plusDays(14)));
            steps.step("Inbox.resume", ReferralEvent.RESUME, worker, Given.NOTHING, held.plus(days(10, 14)), x -> {});
        }
        Instant end = at.plus(days(30, 150));
        ReferralOutcome outcome = random.nextInt(3) == 0 ? ReferralOutcome.PARTLY : ReferralOutcome.RESOLVED;
        steps.step(
                "Inbox.complete",
                ReferralEvent.COMPLETE,
                worker,
                Given.reason(outcome, null),
                end,
                x -> x.closing()
                        .outcome(outcome, x.need(), NepalTime.toLocal(end).toLocalDate()));
        if (random.nextInt(100) < 95) {
            Instant asked = end.plus(days(3, 30));
            HelpConfirmed help = HelpConfirmed.values()[random.nextInt(HelpConfirmed.values().length)];
            Given said = Given.reason(help, null);
            steps.step("Referrals.confirmOutcome", ReferralEvent.CONFIRM_OUTCOME, sender, said, asked, x -> {
                x.closing().help(x.id(), help, NepalTime.toLocal(asked).toLocalDate(), null);
                x.tasks().senderDone();
            });
        }
    }

    /** Nearly always the sender finds another way within some weeks. */
    private void settle(InventedSteps steps, Actor sender, Instant closed) throws SQLException {
        if (random.nextInt(100) < 95) {
            Instant at = closed.plus(days(2, 20));
            steps.step(
                    "Referrals.settle",
                    ReferralEvent.SETTLE,
                    sender,
                    Given.NOTHING,
                    at,
                    x -> x.tasks().senderDone());
        }
    }

    private Duration days(int least, int most) {
        return Duration.ofMinutes(random.nextInt(least * 1440, most * 1440));
    }

    /** The reference of a number: no two numbers have the same, and neighbours do not look alike. */
    private static String reference(String agency, long number) {
        long rest = Math.floorMod(number * STRIDE, REFERENCES);
        StringBuilder reference = new StringBuilder(agency).append('-');
        for (int i = 0; i < REFERENCE_LENGTH; i++) {
            reference.append(ALPHABET.charAt((int) (rest & 31)));
            rest >>>= 5;
        }
        return reference.toString();
    }
}

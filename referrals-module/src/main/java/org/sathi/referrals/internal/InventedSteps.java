package org.sathi.referrals.internal;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.time.NepalTime;
import org.sathi.kernel.tool.AuditedDeed;
import org.sathi.kernel.tool.BulkWriter;
import org.sathi.kernel.tool.InventedIds;
import org.sathi.referrals.api.ContactChannel;
import org.sathi.referrals.api.ContactResult;
import org.sathi.referrals.api.DisclosurePhase;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.ReferralState;

/** Leads one invented referral through the state machine and writes what each step leaves behind. Steps after the last day are not taken: so the open ones come about. */
final class InventedSteps {

    /** Places for ids of one kind that one referral has. */
    static final int ROOM = 32;

    private static final String DISCLOSED = "ref_disclosure (id, referral_id, member_id, agency_id,"
            + " account_id, phase, consent_id, consent_number, reference, purpose, categories, address, disclosed_at, basis_id)";

    private final BulkWriter writer;
    private final Referral referral;
    private final long place;
    private final long places;
    private final Instant until;
    private final SplittableRandom random;
    private int written;
    private int taken;
    private boolean over;
    private ReportFact fact;

    InventedSteps(
            BulkWriter writer, Referral referral, long place, long places, Instant until, SplittableRandom random) {
        this.writer = writer;
        this.referral = referral;
        this.place = place;
        this.places = places;
        this.until = until;
        this.random = random;
    }

    /** Id of the next row of any kind that belongs to the referral. */
    UUID next() {
        return InventedIds.id(place * ROOM + Math.min(written++, ROOM - 1), places * ROOM, random);
    }

    /** Whether the last day was reached. */
    boolean over() {
        return over;
    }

    /** Takes a step of a person, with its audit row. */
    void step(String operation, ReferralEvent event, Actor actor, Given given, Instant at, Consumer<Referral> deed)
            throws SQLException {
        if (passed(at)) {
            return;
        }
        ReferralState before = referral.state();
        boolean first = event == ReferralEvent.DRAFT;
        enter(event, Parts.of(actor), actor, given, at, deed);
        AuditedDeed said = AuditedDeed.changed(
                operation, SubjectType.REFERRAL, event.name(), first ? null : before, referral.state());
        if (given.reason() != null) {
            said = said.because(given.reason().name());
        }
        if (event == ReferralEvent.RECEIVE) {
            said = said.noting("phase", DisclosurePhase.PREVIEW);
        }
        audit(said, at, actor);
    }

    /** Lets it expire, as the timer does. */
    void expire(Instant at) throws SQLException {
        if (passed(at)) {
            return;
        }
        Actor timer = Actor.system("timers");
        enter(ReferralEvent.EXPIRE, ReferralRole.SYSTEM, timer, Given.NOTHING, at, r -> {});
        spoke(ReferralEvent.EXPIRE, at, timer);
    }

    private boolean passed(Instant at) {
        over |= !at.isBefore(until);
        return over;
    }

    private void enter(
            ReferralEvent event, ReferralRole role, Actor actor, Given given, Instant at, Consumer<Referral> deed)
            throws SQLException {
        boolean first = event == ReferralEvent.DRAFT;
        ReferralState before = first ? null : referral.state();
        Transition row = Machine.find(before, referral.flags(), event, role)
                .orElseThrow(() -> new IllegalStateException(event + " in " + before));
        deed.accept(referral);
        Timing timing = first ? null : DueTimes.DEFAULT.of(row, referral, at);
        UUID who = role == ReferralRole.SYSTEM ? null : actor.accountId();
        BulkWriter.version(referral, Math.max(1, taken));
        int seq = referral.enter(row, who, timing, at);
        taken = seq;
        if (event == ReferralEvent.SEND) {
            fact = new ReportFact(referral);
        }
        if (fact != null) {
            fact.follow(referral, event, given, at);
        }
        writer.write(new HistoryRow(next(), referral, seq, event, before, actor, role, given, at));
    }

    /** Writes that a person of the agency read it in a phase for the first time. */
    void read(InventedAgencies.Door door, Consent consent, Actor reader, DisclosurePhase phase, Instant at)
            throws SQLException {
        if (over) {
            return;
        }
        writer.insert(
                DISCLOSED,
                next(),
                referral.id(),
                referral.memberId(),
                referral.agencyId(),
                reader.accountId(),
                phase,
                consent.id(),
                consent.number(),
                referral.reference(),
                referral.need(),
                Categories.pack(Disclosure.categories(
                        consent.categories(), door.service().template(), door.kind(), phase)),
                null,
                at,
                consent.id());
    }

    /** Writes that a person of the agency opened it again. */
    void opened(Actor reader, DisclosurePhase phase, Instant at) throws SQLException {
        if (!over) {
            audit(AuditedDeed.noted("Inbox.open", SubjectType.REFERRAL, "phase", phase), at, reader);
        }
    }

    /** Writes an attempt to reach the member. */
    void contact(Actor worker, ContactResult result, Instant at) throws SQLException {
        if (passed(at)) {
            return;
        }
        if (result.success()) {
            fact.reached(at);
        }
        LocalDate on = NepalTime.toLocal(at).toLocalDate();
        UUID id = next();
        writer.write(new ContactAttempt(
                id, referral.id(), on, ContactChannel.AT_AGENCY, result, worker.accountId(), null, false, at));
        audit(
                new AuditedDeed("Inbox.logContact", SubjectType.REFERRAL, null, null, null, null, null, null),
                at,
                worker);
    }

    private void audit(AuditedDeed said, Instant at, Actor actor) throws SQLException {
        writer.write(said.row(next(), at, actor, referral.id(), referral.memberId()));
    }

    /**
     * What the clock has said of the deadline that ran on the last day, each level at its time, so that no clock has to make up for years. Of deadlines that were
     * over before, it is taken to have said nothing.
     */
    private void rung() throws SQLException {
        Actor timer = Actor.system("timers");
        Ringing ringing = ringing();
        while (ringing.now(until).isPresent()) {
            Instant at = ringing.at();
            ReferralEvent event = ringing.now(at).orElseThrow();
            Instant next = DueTimes.DEFAULT.next(event, referral.alarm().since(), referral.dueAt());
            int seq = referral.said(Ringing.after(event), next);
            ReferralState state = referral.state();
            writer.write(
                    new HistoryRow(next(), referral, seq, event, state, timer, ReferralRole.SYSTEM, Given.NOTHING, at));
            spoke(event, at, timer);
            ringing = ringing();
        }
    }

    private Ringing ringing() {
        Alarm alarm = referral.alarm();
        return referral.state().open() ? new Ringing(alarm.level(), alarm.at(), referral.dueAt()) : Ringing.SILENT;
    }

    private void spoke(ReferralEvent event, Instant at, Actor timer) throws SQLException {
        AuditedDeed said =
                AuditedDeed.noted("ReferralTimers.advance", SubjectType.REFERRAL, event.name(), referral.id());
        audit(said, at, timer);
    }

    /** Writes the referral as the last step and the clock left it. */
    void end(Consent consent) throws SQLException {
        rung();
        referral.alarm().lookAgain(Watch.next(referral, consent, null));
        writer.write(referral, taken);
        if (fact != null) {
            writer.write(fact);
        }
    }
}

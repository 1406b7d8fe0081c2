package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.DatabaseFault;
import org.sathi.membership.api.AccountDirectory;
import org.sathi.membership.api.AccountLabel;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.event.ReferralMoved;

/**
 * Moves a referral along one row of the state machine: state, flags, history, notices, audit and event in the running transaction, under the referral's row lock.
 * What the table does not hold is refused and changes nothing.
 */
@ApplicationScoped
class Mover {

    @Inject
    private Store store;

    @Inject
    private Situations situations;

    @Inject
    private ConsentTerm consentTerm;

    @Inject
    private AppointmentsAhead appointments;

    @Inject
    private ReportFacts reportFacts;

    @Inject
    private Bell bell;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<ReferralMoved> moved;

    @Inject
    private Clock clock;

    /**
     * Refuses a write against an old reading and says who was faster, when and to which state (A-50, B6-1).
     *
     * @param referral locked referral
     * @param seen version that the person saw
     */
    void requireSeen(Referral referral, long seen) {
        ReferralRole reader = Parts.of(CurrentActor.get());
        if (referral.versionFor(reader) == seen) {
            return;
        }
        ReferralState state = referral.state();
        HistoryRow last = store.lastStep(referral.id(), reader).orElseThrow(Conflict::stale);
        if (last.role() == ReferralRole.SYSTEM) {
            throw new Conflict("error.referral.changed.system", last.at(), state);
        }
        boolean stranger = reader.ofAgency() && !last.role().ofAgency();
        if (stranger) {
            throw new Conflict("error.referral.changed.programme", last.at(), state);
        }
        throw new Conflict("error.referral.changed.by", nameOf(last.actorId()), last.at(), state);
    }

    /** Moves as the current person; {@code deed} changes the referral's own fields once the step is allowed. A late acceptance is told why it is too late (B6-13). */
    Transition move(Referral referral, long seen, ReferralEvent event, Given given, Consumer<Referral> deed) {
        Actor actor = CurrentActor.get();
        if (event == ReferralEvent.ACCEPT && referral.state() == ReferralState.EXPIRED) {
            throw new Conflict(Guard.NOT_EXPIRED.code());
        }
        requireSeen(referral, seen);
        return step(referral, event, Parts.of(actor), given, deed);
    }

    /**
     * Moves into the place of the member's only open referral to a service; when another took it in the same moment, says so.
     *
     * @throws Conflict {@code error.referral.duplicate}
     */
    Transition moveAlone(Referral referral, long seen, ReferralEvent event, Given given, Consumer<Referral> deed) {
        try {
            return move(referral, seen, event, given, deed);
        } catch (PersistenceException e) {
            throw DatabaseFault.ruledOut(e) ? new Conflict("error.referral.duplicate") : e;
        }
    }

    /** Moves as the system, whoever's transaction it happens in (T19 to T22, B6-9, B6-10). */
    Transition moveBySystem(Referral referral, ReferralEvent event, Given given) {
        return step(referral, event, ReferralRole.SYSTEM, given, r -> {});
    }

    /**
     * Says what the clock has to say of a deadline. The level stands in the row, written under its lock, so that two nodes or a restart say nothing twice; the versions
     * that people see stay, so that nobody's open form becomes stale.
     */
    void say(Referral referral, ReferralEvent event) {
        Transition row = require(referral, event, ReferralRole.SYSTEM, Given.NOTHING);
        Instant next = situations.due().next(event, referral.alarm().since(), referral.dueAt());
        int seq = referral.lastSeq() + 1;
        store.said(referral, Ringing.after(event), next, situations.nextCheck(referral, next), seq);
        record(
                referral,
                row,
                seq,
                referral.state(),
                CurrentActor.get(),
                ReferralRole.SYSTEM,
                Given.NOTHING,
                clock.instant());
        audit.note(event.name(), referral.id());
        store.flush();
    }

    /**
     * Begins the deadline of a row that moves nothing. As nobody's open form is about the deadline, the versions that people see stay.
     *
     * @param row a row that was required under the lock of the referral
     */
    void beginDeadline(Transition row, Referral referral) {
        Instant now = clock.instant();
        Timing timing = situations.due().of(row, referral, now);
        if (timing != null) {
            store.deadline(referral, timing, now, situations.nextCheck(referral, timing.remindAt()));
        }
    }

    /** Whether the person can take this step now; refuses if not and changes nothing. */
    Transition require(Referral referral, ReferralEvent event, ReferralRole role, Given given) {
        Transition row = Machine.find(referral.state(), referral.flags(), event, role)
                .orElseThrow(() -> illegal(referral.state()));
        Facts facts = situations.factsLocked(referral, role, given);
        Machine.refusal(row, facts, situations.due()).ifPresent(guard -> {
            throw guard.refusal(situations.due().bounds());
        });
        return row;
    }

    /** Whether the current person can do now what needs no more than the guards to know; refuses if not and changes nothing. */
    Transition requireNow(Referral referral, ReferralEvent event) {
        return require(referral, event, Parts.of(CurrentActor.get()), Given.NOTHING);
    }

    /** Whether the current person could do this now; for one of many, which is then left as it is. */
    boolean can(Referral referral, ReferralEvent event, Given given) {
        ReferralRole role = Parts.of(CurrentActor.get());
        Facts facts = situations.factsLocked(referral, role, given);
        return Machine.find(referral.state(), referral.flags(), event, role)
                .filter(row -> Machine.refusal(row, facts, situations.due()).isEmpty())
                .isPresent();
    }

    /** Refuses when the table has no row for the current person and the event; the guards are asked later, by the move itself. */
    void requireLegal(Referral referral, ReferralEvent event) {
        ReferralRole role = Parts.of(CurrentActor.get());
        if (Machine.find(referral.state(), referral.flags(), event, role).isEmpty()) {
            throw illegal(referral.state());
        }
    }

    private static Conflict illegal(ReferralState state) {
        return new Conflict("error.referral.illegal", state);
    }

    /** The first row of a new referral's history (T1). */
    void begin(Referral referral) {
        Actor actor = CurrentActor.get();
        ReferralRole role = Parts.of(actor);
        Transition row = Machine.find(null, referral.flags(), ReferralEvent.DRAFT, role)
                .orElseThrow(() -> illegal(ReferralState.DRAFT));
        Instant now = clock.instant();
        int seq = referral.enter(row, actor.accountId(), null, now);
        store.add(referral);
        store.flush();
        write(referral, row, seq, null, actor, role, Given.NOTHING, now);
    }

    private Transition step(
            Referral referral, ReferralEvent event, ReferralRole role, Given given, Consumer<Referral> deed) {
        Transition row = require(referral, event, role, given);
        Actor actor = CurrentActor.get();
        Instant now = clock.instant();
        ReferralState before = referral.state();
        deed.accept(referral);
        Timing timing = situations.due().of(row, referral, now);
        UUID who = role == ReferralRole.SYSTEM ? null : actor.accountId();
        int seq = referral.enter(row, who, timing, now);
        consentTerm.follow(referral, before, now);
        appointments.follow(referral, before, who, now);
        referral.alarm().lookAgain(situations.nextCheck(referral));
        write(referral, row, seq, before, actor, role, given, now);
        store.flush();
        return row;
    }

    private void write(
            Referral referral,
            Transition row,
            int seq,
            ReferralState before,
            Actor actor,
            ReferralRole role,
            Given given,
            Instant now) {
        // Before the notices, which send to the database what waits: so that it waits for them only once.
        reportFacts.follow(referral, row.event(), given, now);
        record(referral, row, seq, before, actor, role, given, now);
        if (role == ReferralRole.SYSTEM) {
            audit.note(row.event().name(), referral.id());
        } else {
            audited(referral, row, before, given);
        }
        moved.fire(new ReferralMoved(
                referral.id(), referral.memberId(), referral.goalId(), before, referral.state(), now));
    }

    private void record(
            Referral referral,
            Transition row,
            int seq,
            ReferralState before,
            Actor actor,
            ReferralRole role,
            Given given,
            Instant now) {
        UUID id = UUID.randomUUID();
        store.add(new HistoryRow(id, referral, seq, row.event(), before, actor, role, given, now));
        UUID who = role == ReferralRole.SYSTEM ? null : actor.accountId();
        if (given.team() == null) {
            bell.ring(row, referral, id, who, now);
        } else {
            bell.ring(row, referral, given.team(), id, who, now);
        }
    }

    /** The operation is about this referral; steps of the system are only noted in whatever operation they follow from. */
    private void audited(Referral referral, Transition row, ReferralState before, Given given) {
        audit.about(SubjectType.REFERRAL, referral.id());
        audit.ofMember(referral.memberId());
        audit.change(row.event().name(), before, referral.state());
        if (given.reason() != null) {
            audit.reason(given.reason().name());
        }
    }

    private String nameOf(UUID account) {
        Map<UUID, AccountLabel> labels = accounts.labels(List.of(account));
        return labels.containsKey(account) ? labels.get(account).displayName() : "-";
    }
}

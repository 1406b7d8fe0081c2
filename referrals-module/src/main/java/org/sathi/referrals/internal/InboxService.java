package org.sathi.referrals.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.idempotency.Idempotency;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.AgencyLabel;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.InboxQuery;
import org.sathi.referrals.api.InboxReferral;
import org.sathi.referrals.api.InboxRow;
import org.sathi.referrals.api.InboxView;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralOutcome;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.RejectReason;
import org.sathi.referrals.api.ReopenReason;
import org.sathi.referrals.api.ServiceLabel;
import org.sathi.referrals.api.Side;
import org.sathi.referrals.api.UnresolvedReason;
import org.sathi.referrals.api.WorkerLabel;

/** What an agency does with its referrals: checks the fields, finds the own referral under its lock and lets the machine move it. */
@Published
class InboxService implements Inbox {

    static final int DAYS_AHEAD = 60;
    private static final int TEXT = 500;
    private static final int SUGGESTION = 200;
    private static final int MOST_AT_ONCE = 100;

    @Inject
    private InboxReading reading;

    @Inject
    private Reach reach;

    @Inject
    private Mover mover;

    @Inject
    private SideTalk talk;

    @Inject
    private ClosingHelp closing;

    @Inject
    private Team team;

    @Inject
    private Directory directory;

    @Inject
    private Idempotency idempotency;

    @Inject
    private Clock clock;

    @Override
    public Slice<InboxRow> list(InboxQuery query, PageRequest page) {
        return reading.list(reach.ownAgency(), query, page);
    }

    @Override
    public InboxView view(InboxQuery query, PageRequest page) {
        return reading.view(reach.ownAgency(), query, page);
    }

    @Override
    public Optional<UUID> find(String code) {
        return reading.find(reach.ownAgency(), code);
    }

    @Override
    public List<ServiceLabel> services() {
        return reading.services(reach.ownAgency());
    }

    @Override
    public InboxReferral open(UUID referralId) {
        return reading.open(referralId);
    }

    @Override
    public List<WorkerLabel> workers() {
        return team.of(reach.ownAgency());
    }

    @Override
    public void accept(Accept command) {
        InputCheck check = new InputCheck();
        UUID worker = check.required("workerId", command.workerId());
        LocalDate on = check.requiredDate("firstContactOn", command.firstContactOn());
        check.notBefore("firstContactOn", on, today());
        check.notAfter("firstContactOn", on, today().plusDays(DAYS_AHEAD));
        check.check(worker == null || team.has(reach.ownAgency(), worker), "workerId", "error.referral.worker-unknown");
        check.throwIfAny();
        once(
                command.submitKey(),
                command,
                command.id(),
                command.version(),
                ReferralEvent.ACCEPT,
                Given.worker(worker),
                r -> {
                    r.giveTo(worker);
                    r.promiseContact(on, clock.instant());
                });
    }

    @Override
    public void reject(Reject command) {
        turnDown(command, ReferralEvent.REJECT);
    }

    @Override
    public void giveBack(Reject command) {
        turnDown(command, ReferralEvent.RETURN);
    }

    private void turnDown(Reject command, ReferralEvent event) {
        InputCheck check = new InputCheck();
        RejectReason reason = check.required("reason", command.reason());
        String text = reasonText(check, command.text(), reason == RejectReason.OTHER);
        String suggestion = check.optionalText("suggestion", command.suggestion(), SUGGESTION);
        UUID other = command.suggestedAgencyId();
        boolean known = other == null || directory.canBeSuggested(other, reach.ownAgency());
        check.check(known, "suggestedAgencyId", "error.referral.agency-unknown");
        check.throwIfAny();
        once(
                command.submitKey(),
                command,
                command.id(),
                command.version(),
                event,
                Given.reason(reason, text),
                r -> r.closing().suggest(r.id(), suggestion, other));
    }

    @Override
    public void logContact(LogContact command) {
        talk.logContact(command);
    }

    @Override
    public void start(Move command) {
        move(command.id(), command.version(), ReferralEvent.START, Given.NOTHING, r -> {});
    }

    @Override
    public void hold(Hold command) {
        Rest rest = Rest.check(command.reason(), command.text(), command.reviewOn(), today());
        move(command.id(), command.version(), ReferralEvent.HOLD, rest.given(), r -> r.reviewOn(rest.reviewOn()));
    }

    @Override
    public void resume(Move command) {
        move(command.id(), command.version(), ReferralEvent.RESUME, Given.NOTHING, r -> {});
    }

    @Override
    public void complete(Complete command) {
        ClosingHelp.Close close = closing.check(command, today());
        once(
                command.submitKey(),
                command,
                command.id(),
                command.version(),
                ReferralEvent.COMPLETE,
                close.given(),
                r -> closing.keep(r, close, NepalTime.toLocal(r.acceptedAt()).toLocalDate()));
    }

    @Override
    public void fail(Fail command) {
        InputCheck check = new InputCheck();
        UnresolvedReason reason = check.required("reason", command.reason());
        String text = reasonText(check, command.text(), reason == UnresolvedReason.OTHER);
        LocalDate on = check.requiredDate("on", command.on());
        check.notInFuture("on", on, today());
        check.throwIfAny();
        Given given = Given.reason(reason, text);
        once(command.submitKey(), command, command.id(), command.version(), ReferralEvent.FAIL, given, r -> {
            requireAfterAcceptance(r, on);
            r.closing().outcome(ReferralOutcome.UNRESOLVED, null, on);
        });
    }

    @Override
    public void askReopen(AskReopen command) {
        InputCheck check = new InputCheck();
        ReopenReason reason = check.required("reason", command.reason());
        String text = reasonText(check, command.text(), reason == ReopenReason.OTHER);
        check.throwIfAny();
        once(
                command.submitKey(),
                command,
                command.id(),
                command.version(),
                ReferralEvent.ASK_REOPEN,
                Given.reason(reason, text),
                r -> r.tasks().askReopen());
    }

    @Override
    public void confirmCancel(Move command) {
        move(command.id(), command.version(), ReferralEvent.CONFIRM_CANCEL, Given.NOTHING, r -> {});
    }

    @Override
    public void confirmStop(ConfirmStop command) {
        InputCheck check = new InputCheck();
        check.check(command.stopped(), "stopped", "error.referral.stop-not-confirmed");
        check.throwIfAny();
        move(command.id(), command.version(), ReferralEvent.CONFIRM_STOP, Given.NOTHING, r -> {});
    }

    @Override
    public void assign(Assign command) {
        UUID worker = command.workerId();
        InputCheck check = new InputCheck();
        check.check(worker == null || team.has(reach.ownAgency(), worker), "workerId", "error.referral.worker-unknown");
        check.throwIfAny();
        move(command.id(), command.version(), ReferralEvent.ASSIGN, Given.worker(worker), r -> give(r, worker));
    }

    /** A worker takes what nobody works on; only an administrator takes it from a colleague (T26). */
    private void give(Referral referral, UUID worker) {
        UUID now = referral.workerId();
        boolean admin = Parts.of(CurrentActor.get()) == ReferralRole.AGENCY_ADMIN;
        if (!admin && now != null && !now.equals(me())) {
            throw new Conflict("error.referral.taken", team.nameOf(now));
        }
        referral.giveTo(worker);
    }

    @Override
    public AssignedAll assignAll(AssignAll command) {
        UUID worker = command.workerId();
        InputCheck check = new InputCheck();
        check.check(!command.ids().isEmpty(), "ids", "error.input.required");
        check.check(command.ids().size() <= MOST_AT_ONCE, "ids", "error.input.number-range", 1, MOST_AT_ONCE);
        check.check(worker == null || team.has(reach.ownAgency(), worker), "workerId", "error.referral.worker-unknown");
        check.throwIfAny();
        List<UUID> ordered = command.ids().stream()
                .distinct()
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        int moved = 0;
        for (UUID id : ordered) {
            moved += assigned(reach.ofAgencyLocked(id), worker) ? 1 : 0;
        }
        return new AssignedAll(moved, ordered.size() - moved);
    }

    /** Moves one of many; what has ended or rests for want of consent since the list was read is left as it is. */
    private boolean assigned(Referral referral, UUID worker) {
        Given given = Given.worker(worker);
        if (Objects.equals(referral.workerId(), worker) || !mover.can(referral, ReferralEvent.ASSIGN, given)) {
            return false;
        }
        long seen = referral.versionFor(Parts.of(CurrentActor.get()));
        mover.move(referral, seen, ReferralEvent.ASSIGN, given, r -> r.giveTo(worker));
        return true;
    }

    @Override
    public List<InboxRow> ofWorker(UUID workerId) {
        return reading.ofWorker(reach.ownAgency(), workerId);
    }

    @Override
    public List<AgencyLabel> otherAgencies() {
        return directory.labelsBut(reach.ownAgency());
    }

    @Override
    public void message(PostMessage command) {
        talk.message(
                command.submitKey(), command, () -> reach.ofAgencyLocked(command.id()), Side.AGENCY, command.text());
    }

    private void move(UUID id, long seen, ReferralEvent event, Given given, Consumer<Referral> deed) {
        Referral referral = reach.ofAgencyLocked(id);
        mover.move(referral, seen, event, given, deed);
    }

    private void once(
            UUID submitKey,
            Record command,
            UUID id,
            long seen,
            ReferralEvent event,
            Given given,
            Consumer<Referral> deed) {
        idempotency.onceOn(id, submitKey, command, () -> move(id, seen, event, given, deed));
    }

    static String reasonText(InputCheck check, String text, boolean needed) {
        return needed ? check.requiredMultiLine("text", text, TEXT) : check.multiLine("text", text, TEXT);
    }

    private static void requireAfterAcceptance(Referral referral, LocalDate on) {
        InputCheck check = new InputCheck();
        check.notBefore("on", on, NepalTime.toLocal(referral.acceptedAt()).toLocalDate());
        check.throwIfAny();
    }

    private LocalDate today() {
        return NepalTime.today(clock);
    }

    /** The account of the current person. */
    static UUID me() {
        Actor actor = CurrentActor.get();
        return actor.accountId();
    }
}

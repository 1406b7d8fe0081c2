package org.sathi.referrals.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.idempotency.Idempotency;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.FlagRow;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralFlags;

/** Sets flags and takes them away; both are steps of the referral, so that its history tells of them. */
@Published
class FlagsService implements ReferralFlags {

    private static final int TEXT = 500;

    @Inject
    private FlagLists lists;

    @Inject
    private Reach reach;

    @Inject
    private Store store;

    @Inject
    private Mover mover;

    @Inject
    private Idempotency idempotency;

    @Inject
    private Clock clock;

    @Override
    public Slice<FlagRow> open(PageRequest page) {
        return lists.open(page);
    }

    @Override
    public UUID set(SetFlag command) {
        InputCheck check = new InputCheck();
        LocalDate today = NepalTime.today(clock);
        String message = check.requiredMultiLine("message", command.message(), TEXT);
        LocalDate on = check.notBefore("on", check.requiredDate("on", command.on()), today);
        check.check(on == null || !on.isAfter(today.plusYears(1)), "on", "error.flag.too-far");
        check.throwIfAny();
        return idempotency.once(command.submitKey(), command, () -> {
            Referral referral = reach.ofProgrammeLocked(command.referralId());
            mover.move(referral, referral.version(), ReferralEvent.FLAG, Given.text(message), r -> {});
            ReferralFlag flag = new ReferralFlag(
                    referral.id(), message, on, CurrentActor.get().accountId(), clock.instant());
            store.add(flag);
            store.flush();
            return flag.id();
        });
    }

    @Override
    public void unset(UnsetFlag command) {
        UUID of = store.find(ReferralFlag.class, command.flagId())
                .orElseThrow(NotFound::new)
                .referralId();
        Referral referral = reach.ofProgrammeLocked(of);
        InputCheck check = new InputCheck();
        String note = check.requiredMultiLine("note", command.note(), TEXT);
        check.throwIfAny();
        ReferralFlag flag = store.lock(ReferralFlag.class, command.flagId()).orElseThrow(NotFound::new);
        if (!flag.open()) {
            throw new Conflict("error.flag.gone");
        }
        mover.move(referral, referral.version(), ReferralEvent.UNFLAG, Given.text(note), r -> {});
        flag.takeAway(note, CurrentActor.get().accountId(), clock.instant());
        store.flush();
    }
}

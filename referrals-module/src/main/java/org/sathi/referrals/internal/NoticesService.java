package org.sathi.referrals.internal;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.paging.CappedCount;
import org.sathi.referrals.api.NoticeKind;
import org.sathi.referrals.api.NoticeRow;
import org.sathi.referrals.api.Notices;

/** One's own notices. */
@Published
class NoticesService implements Notices {

    private static final int SHOWN = 50;

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public List<NoticeRow> open() {
        List<?> rows = em.createNativeQuery(
                        "SELECT n.id, n.kind, n.referral_id, r.reference, n.created_at FROM ref_notice n"
                                + " JOIN ref_referral r ON r.id = n.referral_id WHERE n.account_id = ? AND n.done_at IS NULL"
                                + " ORDER BY n.created_at DESC, n.id DESC LIMIT " + SHOWN)
                .setParameter(1, me())
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    @Override
    public CappedCount count() {
        Number found = (Number) em.createNativeQuery("SELECT COUNT(*) FROM (SELECT 1 FROM ref_notice"
                        + " WHERE account_id = ? AND done_at IS NULL LIMIT " + (CappedCount.CAP + 1) + ") x")
                .setParameter(1, me())
                .getSingleResult();
        return CappedCount.of(found.intValue());
    }

    @Override
    public void dismiss(UUID noticeId) {
        int done = em.createNativeQuery(
                        "UPDATE ref_notice SET done_at = COALESCE(done_at, ?) WHERE id = ? AND account_id = ?")
                .setParameter(1, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .setParameter(2, String.valueOf(noticeId))
                .setParameter(3, me())
                .executeUpdate();
        if (done == 0) {
            throw new NotFound();
        }
    }

    private static NoticeRow row(Object[] cells) {
        return new NoticeRow(
                UUID.fromString((String) cells[0]),
                NoticeKind.valueOf((String) cells[1]),
                UUID.fromString((String) cells[2]),
                (String) cells[3],
                Cells.instant(cells[4]));
    }

    private static String me() {
        return String.valueOf(CurrentActor.get().accountId());
    }
}

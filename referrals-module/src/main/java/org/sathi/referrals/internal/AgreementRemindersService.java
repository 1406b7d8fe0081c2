package org.sathi.referrals.internal;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.AgencyStatus;
import org.sathi.referrals.api.AgreementReminders;
import org.sathi.referrals.api.NoticeKind;

/** Says once that an agreement ends. That it was said stands in a row whose key is the agency, the end and the days, so that nobody says it twice. */
@Published
class AgreementRemindersService implements AgreementReminders {

    private static final int LAST_DAYS = 7;

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private Store store;

    @Inject
    private HouseBell bell;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public List<UUID> due(UUID after, int limit) {
        LocalDate today = NepalTime.today(clock);
        List<?> found = em.createNativeQuery("SELECT a.id FROM ref_agency a WHERE a.id > ? AND a.status = ?"
                        + " AND a.agreement_until BETWEEN ? AND ? AND NOT EXISTS (SELECT 1 FROM ref_agreement_told t"
                        + " WHERE t.agency_id = a.id AND t.valid_until = a.agreement_until"
                        + " AND t.days = CASE WHEN a.agreement_until <= ? THEN " + LAST_DAYS + " ELSE "
                        + Agreement.SOON_DAYS + " END) ORDER BY a.id LIMIT " + limit)
                .setParameter(1, after == null ? "" : after.toString())
                .setParameter(2, AgencyStatus.ACTIVE.name())
                .setParameter(3, today)
                .setParameter(4, today.plusDays(Agreement.SOON_DAYS))
                .setParameter(5, today.plusDays(LAST_DAYS))
                .getResultList();
        return found.stream().map(Cells::uuid).toList();
    }

    @Override
    public boolean remind(UUID agencyId) {
        Agency agency = store.find(Agency.class, agencyId).orElseThrow(NotFound::new);
        LocalDate today = NepalTime.today(clock);
        LocalDate until = agency.agreementUntil();
        boolean ends = until != null && !until.isBefore(today) && !until.isAfter(today.plusDays(Agreement.SOON_DAYS));
        if (!ends || agency.status() != AgencyStatus.ACTIVE) {
            return false;
        }
        boolean last = !until.isAfter(today.plusDays(LAST_DAYS));
        int days = last ? LAST_DAYS : Agreement.SOON_DAYS;
        Instant now = clock.instant();
        if (!first(agencyId, until, days, now)) {
            return false;
        }
        audit.about(SubjectType.AGENCY, agencyId);
        audit.note("daysBeforeEnd", days);
        bell.settled(agencyId, now);
        UUID cause = UUID.nameUUIDFromBytes((agencyId + " " + until + " " + days).getBytes(StandardCharsets.UTF_8));
        NoticeKind kind = last ? NoticeKind.AGREEMENT_ENDS_NOW : NoticeKind.AGREEMENT_ENDS_SOON;
        HouseBell.News news = new HouseBell.News(kind, agencyId, cause, now);
        bell.adminsOf(agencyId).forEach(admin -> bell.tellAndWrite(news, admin, agencyId, HouseBell.LOOK_AFTER));
        bell.administrators()
                .forEach(administrator -> bell.tellAndWrite(news, administrator, null, HouseBell.LOOK_AFTER));
        return true;
    }

    /** Whether this is the first to say it; a second one waits here for the first one's transaction. */
    private boolean first(UUID agency, LocalDate until, int days, Instant now) {
        return em.createNativeQuery("INSERT IGNORE INTO ref_agreement_told (agency_id, valid_until, days, told_at)"
                                + " VALUES (?, ?, ?, ?)")
                        .setParameter(1, agency.toString())
                        .setParameter(2, until)
                        .setParameter(3, days)
                        .setParameter(4, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }
}

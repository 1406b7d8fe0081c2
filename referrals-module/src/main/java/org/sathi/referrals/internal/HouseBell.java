package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.outbox.Outbox;
import org.sathi.kernel.outbox.OutboxMessage;
import org.sathi.membership.api.AccountDirectory;
import org.sathi.referrals.api.NoticeKind;

/** Tells people of what they look after beside referrals: accounts, agreements and the server. What leaves the process is generic. */
@ApplicationScoped
class HouseBell {

    /** The generic message about something that one looks after. */
    static final String LOOK_AFTER = "notices.mail.house";

    /** The generic message to somebody whose account will be closed. */
    static final String SIGN_IN = "notices.mail.unused";

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Outbox outbox;

    /**
     * A piece of news.
     *
     * @param subject the account or agency that it is about, {@code null} for the server
     * @param cause each person is told of it once
     */
    record News(NoticeKind kind, UUID subject, UUID cause, Instant at) {}

    /** Writes a notice; {@code agency} is the agency whose person reads it, {@code null} for the programme. */
    void tell(News news, UUID account, UUID agency) {
        em.createNativeQuery(
                        "INSERT IGNORE INTO ref_notice (id, account_id, kind, subject_id, cause_id, created_at, agency_id)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, account.toString())
                .setParameter(3, news.kind().name())
                .setParameter(4, news.subject() == null ? null : news.subject().toString())
                .setParameter(5, news.cause().toString())
                .setParameter(6, utc(news.at()))
                .setParameter(7, agency == null ? null : agency.toString())
                .executeUpdate();
    }

    /** The same with a generic message that leaves the process. */
    void tellAndWrite(News news, UUID account, UUID agency, String mail) {
        tell(news, account, agency);
        write(news.cause(), account, mail);
    }

    /** A generic message that leaves the process. */
    void write(UUID cause, UUID account, String mail) {
        outbox.put(new OutboxMessage("house:" + cause + ":" + account, mail, account, null));
    }

    /** What was said of an account or agency needs nobody's eyes any more. */
    void settled(UUID subject, Instant now) {
        em.createNativeQuery("UPDATE ref_notice SET done_at = ? WHERE subject_id = ? AND done_at IS NULL")
                .setParameter(1, utc(now))
                .setParameter(2, subject.toString())
                .executeUpdate();
    }

    /** Those who administer an agency. */
    Stream<UUID> adminsOf(UUID agency) {
        return accounts.rolesOfAgency(agency).entrySet().stream()
                .filter(account -> account.getValue() == Role.AGENCY_ADMIN)
                .map(Map.Entry::getKey);
    }

    /** The programme's administrators. */
    Stream<UUID> administrators() {
        return accounts.idsInRole(Role.ADMINISTRATOR).stream();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}

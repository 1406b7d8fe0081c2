package org.sathi.membership.internal.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.NotFound;
import org.sathi.membership.api.AccountCounts;
import org.sathi.membership.api.AccountFilter;

/** The accounts in the database. */
@ApplicationScoped
class Accountbook {

    @PersistenceContext(unitName = "membership")
    EntityManager em;

    /**
     * The account.
     *
     * @throws NotFound when there is none
     */
    Account get(UUID id) {
        Account account = id == null ? null : em.find(Account.class, id);
        if (account == null) {
            throw new NotFound();
        }
        return account;
    }

    /** The account of a username, or {@code null}. */
    Account byUsername(String username) {
        List<Account> found = em.createQuery("SELECT a FROM Account a WHERE a.username = :username", Account.class)
                .setParameter("username", username)
                .getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    /** Whether there is any account. */
    boolean isEmpty() {
        return em.createQuery("SELECT a.id FROM Account a", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void add(Account account) {
        em.persist(account);
    }

    /** Sends what was changed to the database now, so that a change made meanwhile by somebody else is found. */
    void flush() {
        em.flush();
    }

    /** The open accounts of administrators, locked until the end of the transaction, so that the last two cannot close one another. */
    List<Account> administratorsLocked() {
        return em.createQuery("SELECT a FROM Account a WHERE a.role = :role AND a.active = TRUE", Account.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<Account> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT a FROM Account a WHERE a.id IN :ids", Account.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<Account> activeOfAgency(UUID agency) {
        return em.createQuery("SELECT a FROM Account a WHERE a.agencyId = :agency AND a.active = TRUE", Account.class)
                .setParameter("agency", agency)
                .getResultList();
    }

    /** The active accounts of the agency with their roles. */
    Map<UUID, Role> rolesOfAgency(UUID agency) {
        return em
                .createQuery(
                        "SELECT a.id, a.role FROM Account a WHERE a.agencyId = :agency AND a.active = TRUE",
                        Object[].class)
                .setParameter("agency", agency)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Role) row[1]));
    }

    /** All accounts of the agency for which an account works, locked in one order and as they are now; empty when it works for none. */
    List<Account> ofSameAgencyLocked(UUID account) {
        return em.createQuery(
                        "SELECT a FROM Account a WHERE a.agencyId ="
                                + " (SELECT b.agencyId FROM Account b WHERE b.id = :account) ORDER BY a.username",
                        Account.class)
                .setParameter("account", account)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", true)
                .getResultList();
    }

    /** The accounts of an agency that are closed because nobody used them, the latest first. */
    List<Account> closedUnused(UUID agency, int most) {
        return em.createQuery(
                        "SELECT a FROM Account a WHERE a.agencyId = :agency AND a.active = FALSE"
                                + " AND a.closedUnusedDays IS NOT NULL ORDER BY a.closedAt DESC, a.username",
                        Account.class)
                .setParameter("agency", agency)
                .setMaxResults(most)
                .getResultList();
    }

    Set<UUID> agenciesWithAccounts(Collection<UUID> agencies) {
        return new HashSet<>(em.createQuery(
                        "SELECT DISTINCT a.agencyId FROM Account a WHERE a.agencyId IN :agencies AND a.active = TRUE",
                        UUID.class)
                .setParameter("agencies", agencies)
                .getResultList());
    }

    List<Account> activeInRole(Role role) {
        return em.createQuery("SELECT a FROM Account a WHERE a.role = :role AND a.active = TRUE", Account.class)
                .setParameter("role", role)
                .getResultList();
    }

    Set<UUID> idsInRole(Role role, boolean active) {
        return new HashSet<>(
                em.createQuery("SELECT a.id FROM Account a WHERE a.role = :role AND a.active = :active", UUID.class)
                        .setParameter("role", role)
                        .setParameter("active", active)
                        .getResultList());
    }

    /**
     * Accounts by username.
     *
     * @param after username after which to begin, or {@code null}
     * @param most rows wanted
     */
    List<Account> list(AccountFilter filter, String after, int most) {
        StringBuilder where = new StringBuilder("1 = 1");
        where.append(after == null ? "" : " AND a.username > :after");
        where.append(filter.username() == null ? "" : " AND a.username LIKE :username ESCAPE '!'");
        where.append(filter.role() == null ? "" : " AND a.role = :role");
        where.append(filter.agencyId() == null ? "" : " AND a.agencyId = :agency");
        where.append(filter.active() == null ? "" : " AND a.active = :active");
        TypedQuery<Account> query =
                em.createQuery("SELECT a FROM Account a WHERE " + where + " ORDER BY a.username", Account.class);
        set(query, "after", after);
        set(query, "username", filter.username() == null ? null : beginning(filter.username()));
        set(query, "role", filter.role());
        set(query, "agency", filter.agencyId());
        set(query, "active", filter.active());
        return query.setMaxResults(most).getResultList();
    }

    /** How the accounts stand. */
    AccountCounts counts(Instant now) {
        Object[] row = (Object[]) em.createNativeQuery("SELECT COUNT(*),"
                        + " COALESCE(SUM(CASE WHEN a.password_hash IS NULL THEN 1 ELSE 0 END), 0),"
                        + " COALESCE(SUM(CASE WHEN g.locked_until > ? THEN 1 ELSE 0 END), 0)"
                        + " FROM mbr_account a JOIN mbr_sign_in_guard g ON g.account_id = a.id WHERE a.active = 1")
                .setParameter(1, Rows.utc(now))
                .getSingleResult();
        return new AccountCounts(Rows.number(row[0]), Rows.number(row[1]), Rows.number(row[2]));
    }

    private static void set(TypedQuery<Account> query, String name, Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }

    private static String beginning(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}

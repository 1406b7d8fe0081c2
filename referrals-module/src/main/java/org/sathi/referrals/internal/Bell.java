package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.outbox.Outbox;
import org.sathi.kernel.outbox.OutboxMessage;
import org.sathi.membership.api.AccountDirectory;
import org.sathi.membership.api.AccountLabel;
import org.sathi.referrals.api.Priority;

/** Tells people of a step (B5): a notice inside, and where B5 says so a generic message through the outbox. Neither carries content. */
@ApplicationScoped
class Bell {

    /** The one generic message that leaves the process. */
    static final String ATTENTION = "referrals.mail.attention";

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Outbox outbox;

    @Inject
    private Reach reach;

    /**
     * Tells everybody whom a row of the machine names.
     *
     * @param cause id of the step or message; each person is told of it once
     * @param actor who did it and is not told, or {@code null}
     */
    void ring(Transition row, Referral referral, UUID cause, UUID actor, Instant now) {
        ring(row, referral, team(row, referral), cause, actor, now);
    }

    /** The same, where it is known who works at the agency. */
    void ring(Transition row, Referral referral, Map<UUID, Role> team, UUID cause, UUID actor, Instant now) {
        Map<UUID, Told> told = new LinkedHashMap<>();
        Map<Audience, List<UUID>> known = new EnumMap<>(Audience.class);
        for (Notify notify : row.notices()) {
            for (Audience audience : notify.to()) {
                boolean inside = audience.ofAgency() && !referral.passage().logged();
                Told what = new Told(notify, inside ? referral.agencyId() : null);
                for (UUID account : known.computeIfAbsent(audience, to -> people(row, to, referral, team))) {
                    if (!account.equals(actor)) {
                        told.putIfAbsent(account, what);
                    }
                }
            }
        }
        if (!told.isEmpty()) {
            write(told, referral, cause, now);
            outbox.putAll(told.entrySet().stream()
                    .filter(one -> one.getValue().how().mail())
                    .map(one -> new OutboxMessage(
                            "referral:" + cause + ":" + one.getKey(), ATTENTION, one.getKey(), referral.id()))
                    .toList());
        }
    }

    /** Who works at the agency, when a row of the machine tells all of them or those who lead. */
    private Map<UUID, Role> team(Transition row, Referral referral) {
        boolean asked = row.notices().stream()
                .flatMap(notify -> notify.to().stream())
                .anyMatch(to -> to == Audience.POOL || to == Audience.AGENCY_ADMINS);
        return asked && !referral.passage().logged() ? accounts.rolesOfAgency(referral.agencyId()) : Map.of();
    }

    /**
     * What one person is told.
     *
     * @param agency the agency as whose person they are told, {@code null} for somebody of the programme
     */
    private record Told(Notify how, UUID agency) {}

    /** The person has looked at the referral. */
    void seen(UUID account, UUID referral, Instant now) {
        em.createNativeQuery(
                        "UPDATE ref_notice SET done_at = ? WHERE referral_id = ? AND account_id = ? AND done_at IS NULL")
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(2, referral.toString())
                .setParameter(3, String.valueOf(account))
                .executeUpdate();
    }

    /** Somebody who left an agency is no longer told of its referrals (B6-14). */
    void forget(UUID account, UUID agency, Instant now) {
        em.createNativeQuery(
                        "UPDATE ref_notice SET done_at = ? WHERE account_id = ? AND done_at IS NULL AND referral_id IN"
                                + " (SELECT id FROM ref_referral WHERE agency_id = ?)")
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(2, account.toString())
                .setParameter(3, agency.toString())
                .executeUpdate();
    }

    /** The unread notices of somebody of the programme about referrals go to the coordinators; those about accounts and agreements every administrator has. */
    void handOn(UUID account, Instant now) {
        for (UUID coordinator : coordinators()) {
            em.createNativeQuery(
                            "INSERT IGNORE INTO ref_notice (id, account_id, kind, referral_id, cause_id, created_at, agency_id)"
                                    + " SELECT UUID(), ?, n.kind, n.referral_id, n.cause_id, n.created_at, NULL FROM ref_notice n"
                                    + " WHERE n.account_id = ? AND n.done_at IS NULL AND n.agency_id IS NULL AND n.referral_id IS NOT NULL")
                    .setParameter(1, coordinator.toString())
                    .setParameter(2, account.toString())
                    .executeUpdate();
        }
        em.createNativeQuery(
                        "UPDATE ref_notice SET done_at = ? WHERE account_id = ? AND done_at IS NULL AND agency_id IS NULL")
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(2, account.toString())
                .executeUpdate();
    }

    /** Of a logged referral nobody at the agency is told anything; what the clock says, the sender hears in the agency's place (A-9, D-12). */
    private List<UUID> people(Transition row, Audience audience, Referral referral, Map<UUID, Role> team) {
        if (referral.passage().logged() && audience.ofAgency()) {
            return audience == Audience.POOL && row.event().ofTheClock() ? sender(referral) : List.of();
        }
        return switch (audience) {
            case SENDER -> sender(referral);
            case NEW_WORKER -> referral.workerId() == null ? List.of() : List.of(referral.workerId());
            case COORDINATORS -> coordinators();
            case COORDINATORS_IF_URGENT -> referral.priority() == Priority.URGENT ? coordinators() : List.of();
            case POOL -> pool(referral, team);
            case AGENCY_ADMINS ->
                team.keySet().stream()
                        .filter(account -> team.get(account) == Role.AGENCY_ADMIN)
                        .toList();
        };
    }

    /**
     * Who sent it; when that person works for the programme no more (D-3) or reaches the member no more, who has moved to another group or left (B6-10), the coordinators, so that nothing comes back to
     * nobody.
     */
    private List<UUID> sender(Referral referral) {
        UUID sender = referral.senderId();
        AccountLabel label = accounts.labels(List.of(sender)).get(sender);
        boolean there = label != null && label.active() && reach.byProgramme(Reach.as(label), referral);
        return there ? List.of(sender) : coordinators();
    }

    private List<UUID> coordinators() {
        return List.copyOf(accounts.idsInRole(Role.COORDINATOR));
    }

    private static List<UUID> pool(Referral referral, Map<UUID, Role> team) {
        UUID worker = referral.workerId();
        return worker != null && team.containsKey(worker) ? List.of(worker) : List.copyOf(team.keySet());
    }

    private void write(Map<UUID, Told> told, Referral referral, UUID cause, Instant now) {
        LocalDateTime at = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        Query insert = em.createNativeQuery(
                "INSERT IGNORE INTO ref_notice (id, account_id, kind, referral_id, cause_id, created_at, agency_id) VALUES "
                        + String.join(", ", Collections.nCopies(told.size(), "(?, ?, ?, ?, ?, ?, ?)")));
        int place = 1;
        for (Map.Entry<UUID, Told> one : told.entrySet()) {
            UUID agency = one.getValue().agency();
            insert.setParameter(place++, UUID.randomUUID().toString());
            insert.setParameter(place++, one.getKey().toString());
            insert.setParameter(place++, one.getValue().how().kind().name());
            insert.setParameter(place++, referral.id().toString());
            insert.setParameter(place++, cause.toString());
            insert.setParameter(place++, at);
            insert.setParameter(place++, agency == null ? null : agency.toString());
        }
        insert.executeUpdate();
    }
}

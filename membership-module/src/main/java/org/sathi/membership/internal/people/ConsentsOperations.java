package org.sathi.membership.internal.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.idempotency.Idempotency;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.ConsentPurpose;
import org.sathi.membership.api.ConsentState;
import org.sathi.membership.api.ConsentView;
import org.sathi.membership.api.Consents;
import org.sathi.membership.api.RecordConsent;
import org.sathi.membership.api.WithdrawConsent;
import org.sathi.membership.api.event.ConsentChanged;

/** The operations on consents (M6). */
@Published
class ConsentsOperations implements Consents {

    private static final int VERSION_LENGTH = 20;
    private static final Pattern TEXT_VERSION = Pattern.compile("[A-Za-z0-9.-]+");

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    @Inject
    private MemberScope scope;

    @Inject
    private ConsentStandings standings;

    @Inject
    private Idempotency idempotency;

    @Inject
    private Event<ConsentChanged> changed;

    @Override
    public UUID record(RecordConsent command) {
        UUID member = scope.require(command.memberId());
        audit.ofMember(member);
        RecordConsent said = checked(command, member);
        UUID id = idempotency.once(command.submitKey(), command, () -> write(said));
        audit.about(SubjectType.CONSENT, id);
        return id;
    }

    @Override
    public void withdraw(WithdrawConsent command) {
        Consent consent = command.consentId() == null ? null : em.find(Consent.class, command.consentId());
        if (consent == null) {
            throw new NotFound();
        }
        UUID member = scope.require(consent.memberId());
        audit.about(SubjectType.CONSENT, consent.id());
        audit.ofMember(member);
        InputCheck check = new InputCheck();
        check.notInFuture("on", check.requiredDate("on", command.on()), NepalTime.today(clock));
        String words = check.multiLine("words", command.words(), InputCheck.NOTE);
        check.throwIfAny();
        Conflict.requireVersion(command.version(), consent.version());
        consent.withdraw(command.on(), words);
        audit.change(consent.purpose().name(), ConsentState.GIVEN, ConsentState.WITHDRAWN);
        em.flush();
        changed.fire(new ConsentChanged(member, consent.purpose().name(), false));
    }

    @Override
    public List<ConsentView> of(UUID memberId) {
        UUID member = scope.require(memberId);
        audit.ofMember(member);
        return em.createQuery(
                        "SELECT c FROM Consent c WHERE c.memberId = :member ORDER BY c.decidedOn DESC, c.id",
                        Consent.class)
                .setParameter("member", member)
                .getResultStream()
                .map(Consent::view)
                .toList();
    }

    @Override
    public boolean inForce(UUID memberId, ConsentPurpose purpose) {
        return standings.of(scope.surviving(memberId), purpose) == ConsentState.GIVEN;
    }

    @Override
    public void require(UUID memberId, ConsentPurpose purpose) {
        if (!inForce(memberId, purpose)) {
            throw ConsentStandings.refusal(purpose);
        }
    }

    @Override
    public Set<UUID> saidNo(Collection<UUID> memberIds, ConsentPurpose purpose) {
        return standings.saidNo(memberIds, purpose);
    }

    private UUID write(RecordConsent said) {
        Optional<Consent> before = standings.current(said.memberId(), said.purpose());
        before.ifPresent(consent -> consent.giveWay(said.on()));
        em.flush();
        Consent consent = new Consent(said);
        em.persist(consent);
        em.flush();
        ConsentState old = before.map(Consent::state).orElse(ConsentState.NOT_ASKED);
        audit.change(said.purpose().name(), old, consent.state());
        changed.fire(new ConsentChanged(said.memberId(), said.purpose().name(), consent.state() == ConsentState.GIVEN));
        return consent.id();
    }

    private RecordConsent checked(RecordConsent command, UUID member) {
        InputCheck check = new InputCheck();
        check.required("purpose", command.purpose());
        check.required("decision", command.decision());
        check.required("language", command.language());
        check.required("method", command.method());
        String version = check.requiredText("textVersion", command.textVersion(), VERSION_LENGTH);
        check.check(
                version == null || TEXT_VERSION.matcher(version).matches(),
                "textVersion",
                "error.consent.text-version");
        LocalDate on = check.notInFuture("on", check.requiredDate("on", command.on()), NepalTime.today(clock));
        String explainedBy = check.requiredName("explainedBy", command.explainedBy());
        check.throwIfAny();
        return new RecordConsent(
                command.submitKey(),
                member,
                command.purpose(),
                command.decision(),
                version,
                command.language(),
                on,
                command.method(),
                explainedBy);
    }
}

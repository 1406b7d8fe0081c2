package org.sathi.membership.internal.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.kernel.crypto.FieldCipher;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.membership.api.ConsentDecision;
import org.sathi.membership.api.ConsentLanguage;
import org.sathi.membership.api.ConsentMethod;
import org.sathi.membership.api.ConsentPurpose;
import org.sathi.membership.api.ConsentState;
import org.sathi.membership.api.ConsentView;
import org.sathi.membership.api.RecordConsent;

/** What a member said to one purpose, and whether they took it back (M6). Rows are never deleted; a newer one replaces an older one. */
@Entity
@Table(name = "mbr_consent")
class Consent {

    private static final String TABLE = "mbr_consent";

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "member_id")
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private ConsentPurpose purpose;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    private ConsentDecision decision;

    @Column(name = "text_version")
    private String textVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "language")
    private ConsentLanguage language;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "method")
    private ConsentMethod method;

    @Column(name = "explained_by_sealed")
    private byte[] explainedBy;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "withdrawn_words_sealed")
    private byte[] withdrawnWords;

    /** Member and purpose while no newer record exists, so that the database refuses a second current one. */
    @Column(name = "current_key")
    private String currentKey;

    protected Consent() {}

    /** A record of the cleaned command. */
    Consent(RecordConsent said) {
        this.id = UUID.randomUUID();
        this.memberId = said.memberId();
        this.purpose = said.purpose();
        this.decision = said.decision();
        this.textVersion = said.textVersion();
        this.language = said.language();
        this.decidedOn = said.on();
        this.method = said.method();
        this.explainedBy = FieldCipher.current().seal(TABLE, "explained_by", id, said.explainedBy());
        this.currentKey = key(memberId, purpose);
    }

    static String key(UUID memberId, ConsentPurpose purpose) {
        return memberId + "|" + purpose;
    }

    /** Ends the consent at once (invariant 12). */
    void withdraw(LocalDate on, String words) {
        if (state() != ConsentState.GIVEN || currentKey == null) {
            throw new Conflict("error.consent.not-in-force");
        }
        if (on.isBefore(decidedOn)) {
            throw new InvalidInput("on", "error.input.date-too-early", decidedOn);
        }
        withdrawnOn = on;
        withdrawnWords = FieldCipher.current().seal(TABLE, "withdrawn_words", id, words);
    }

    /** Gives way to a newer record of the purpose, made on the given day. */
    void giveWay(LocalDate on) {
        LocalDate last = lastWord();
        if (on.isBefore(last)) {
            throw new InvalidInput("on", "error.input.date-too-early", last);
        }
        currentKey = null;
    }

    /** Gives the record to the surviving member after a merge. */
    void moveTo(UUID survivingId, boolean current) {
        memberId = survivingId;
        currentKey = current ? key(memberId, purpose) : null;
    }

    /** Steps back behind another current record after a merge. */
    void stepBack() {
        currentKey = null;
    }

    /** The day of the last thing that the member said here. */
    LocalDate lastWord() {
        return withdrawnOn == null ? decidedOn : withdrawnOn;
    }

    ConsentState state() {
        if (withdrawnOn != null) {
            return ConsentState.WITHDRAWN;
        }
        return decision == ConsentDecision.GIVEN ? ConsentState.GIVEN : ConsentState.REFUSED;
    }

    ConsentView view() {
        return new ConsentView(
                id,
                version,
                purpose,
                state(),
                isCurrent(),
                textVersion,
                language,
                decidedOn,
                method,
                FieldCipher.current().open(TABLE, "explained_by", id, explainedBy),
                withdrawnOn);
    }

    boolean isCurrent() {
        return currentKey != null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID memberId() {
        return memberId;
    }

    ConsentPurpose purpose() {
        return purpose;
    }
}

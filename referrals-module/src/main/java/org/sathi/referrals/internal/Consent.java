package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.crypto.FieldCipher;
import org.sathi.referrals.api.ConsentMethod;
import org.sathi.referrals.api.ConsentState;
import org.sathi.referrals.api.DisclosureConsents.RecordConsent;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;

/** What a member agreed may be told to one agency for one need (B4). Never changed after signing, only withdrawn. */
@Entity
@Table(name = "ref_consent")
class Consent {

    /** Version of the notice against passing on. */
    static final String NOTICE_VERSION = "1";

    private static final String TABLE = "ref_consent";

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private Need purpose;

    @Column(name = "number")
    private int number;

    @Column(name = "categories")
    private String categories;

    @Enumerated(EnumType.STRING)
    @Column(name = "method")
    private ConsentMethod method;

    @Column(name = "witness_sealed")
    private byte[] witness;

    @Column(name = "language")
    private String language;

    @Column(name = "proxy_sealed")
    private byte[] proxy;

    @Column(name = "proxy_relation_sealed")
    private byte[] proxyRelation;

    @Column(name = "place_sealed")
    private byte[] place;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "notice_version")
    private String noticeVersion;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private UUID withdrawnBy;

    @Column(name = "withdraw_reason_sealed")
    private byte[] withdrawReason;

    @Column(name = "closed_by")
    private UUID closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Consent() {}

    /** A consent of checked data. */
    Consent(UUID id, RecordConsent data, int number, UUID recordedBy, Instant now) {
        this.id = id;
        this.memberId = data.memberId();
        this.agencyId = data.agencyId();
        this.purpose = data.purpose();
        this.number = number;
        this.categories = Categories.pack(data.categories());
        this.method = data.method();
        this.witness = seal("witness", data.witness());
        this.language = data.language();
        this.proxy = seal("proxy", data.proxy());
        this.proxyRelation = seal("proxy_relation", data.proxyRelation());
        this.place = seal("place", data.place());
        this.signedOn = data.signedOn();
        this.expiresOn = data.expiresOn();
        this.noticeVersion = NOTICE_VERSION;
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    /** The same consent with fewer categories, as the member wants it from now on (B6-5). */
    Consent(UUID id, Consent wider, Set<InformationCategory> kept, int number, UUID recordedBy, Instant now) {
        this(id, wider.data(kept), number, recordedBy, now);
        this.noticeVersion = wider.noticeVersion;
        this.closedBy = wider.closedBy;
        this.closedAt = wider.closedAt;
    }

    private RecordConsent data(Set<InformationCategory> kept) {
        return new RecordConsent(
                memberId,
                agencyId,
                purpose,
                kept,
                method,
                witness(),
                language,
                proxy(),
                proxyRelation(),
                place(),
                signedOn,
                expiresOn,
                null);
    }

    /** It was given for help that has now ended. */
    void useUp(UUID referral, Instant now) {
        closedBy = referral;
        closedAt = now;
    }

    /** The help goes on after all. */
    void goOn() {
        closedBy = null;
        closedAt = null;
    }

    void withdraw(UUID by, String reason, Instant now) {
        withdrawnAt = now;
        withdrawnBy = by;
        withdrawReason = seal("withdraw_reason", reason);
    }

    /** What decides on whether and what may be read under it. */
    ConsentTerms terms() {
        return new ConsentTerms(id, number, agencyId, purpose, categories, expiresOn, withdrawnAt, closedAt);
    }

    /** Whether it is in force on a day; the last day counts (B6-4). */
    boolean inForce(LocalDate today) {
        return state(today) == ConsentState.IN_FORCE;
    }

    ConsentState state(LocalDate today) {
        return terms().state(today);
    }

    private byte[] seal(String column, String text) {
        return FieldCipher.current().seal(TABLE, column, id, text);
    }

    private String open(String column, byte[] sealed) {
        return FieldCipher.current().open(TABLE, column, id, sealed);
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

    UUID agencyId() {
        return agencyId;
    }

    Need purpose() {
        return purpose;
    }

    int number() {
        return number;
    }

    Set<InformationCategory> categories() {
        return Categories.unpack(categories);
    }

    ConsentMethod method() {
        return method;
    }

    String witness() {
        return open("witness", witness);
    }

    String language() {
        return language;
    }

    String proxy() {
        return open("proxy", proxy);
    }

    String proxyRelation() {
        return open("proxy_relation", proxyRelation);
    }

    String place() {
        return open("place", place);
    }

    LocalDate signedOn() {
        return signedOn;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }

    String noticeVersion() {
        return noticeVersion;
    }

    /** Whether the help it was given for has ended. */
    boolean usedUp() {
        return closedAt != null;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }
}

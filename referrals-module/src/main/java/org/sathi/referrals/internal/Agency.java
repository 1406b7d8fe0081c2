package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.AgencyStatus;
import org.sathi.referrals.api.AgreementState;

/** A partner agency. Its kind and code never change, since wall and references hang on them. */
@Entity
@Table(name = "ref_agency")
@NamedQuery(
        name = Agency.LOCK_WITH_SERVICE,
        query = "SELECT a, s FROM Agency a, AgencyService s WHERE a.id = :a AND s.id = :s",
        lockMode = LockModeType.PESSIMISTIC_WRITE)
class Agency {

    /** Reads and locks an agency and then a service. Named, since the lock mode would have a query translated anew at each use. */
    static final String LOCK_WITH_SERVICE = "Agency.lockWithService";

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "code")
    private String code;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_ne")
    private String nameNe;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AgencyKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private AgencyStatus status;

    @Column(name = "district")
    private String district;

    @Column(name = "address")
    private String address;

    @Column(name = "phone")
    private String phone;

    @Column(name = "email")
    private String email;

    @Column(name = "confidential_location")
    private boolean confidentialLocation;

    @Column(name = "agreement_version")
    private String agreementVersion;

    @Column(name = "agreement_signer")
    private String agreementSigner;

    @Column(name = "agreement_signed_on")
    private LocalDate agreementSignedOn;

    @Column(name = "agreement_until")
    private LocalDate agreementUntil;

    protected Agency() {}

    Agency(UUID id, String code, AgencyKind kind) {
        this.id = id;
        this.code = code;
        this.kind = kind;
        this.status = AgencyStatus.ACTIVE;
    }

    void name(String english, String nepali) {
        nameEn = english;
        nameNe = nepali;
    }

    void place(String newDistrict, String newAddress, boolean confidential) {
        district = newDistrict;
        address = newAddress;
        confidentialLocation = confidential;
    }

    void reach(String newPhone, String newEmail) {
        phone = newPhone;
        email = newEmail;
    }

    void sign(Agreement agreement) {
        agreementVersion = agreement.textVersion();
        agreementSigner = agreement.signer();
        agreementSignedOn = agreement.signedOn();
        agreementUntil = agreement.validUntil();
    }

    void become(AgencyStatus newStatus) {
        status = newStatus;
    }

    /** Whether it can be sent referrals on a day. */
    boolean referable(LocalDate today) {
        return takesPart(status, agreementSignedOn, agreementUntil, today);
    }

    /**
     * Whether an agency takes part on a day: it is open, and its data-use agreement holds. Who does not is sent nothing, given nothing and reads no more than a stub, whatever consent
     * there is (A-24, B6-7).
     *
     * @param signed day of the agreement's signature, or {@code null} without one
     * @param until last day of the agreement, or {@code null} when it does not end
     */
    static boolean takesPart(AgencyStatus status, LocalDate signed, LocalDate until, LocalDate today) {
        return status == AgencyStatus.ACTIVE
                && Agreement.state(signed, until, today).holds();
    }

    /** Whether it belongs to the network; one that was closed is given nothing any more (B6-7). */
    boolean open() {
        return status == AgencyStatus.ACTIVE;
    }

    /** Whether its data-use agreement holds on a day. */
    boolean agreed(LocalDate today) {
        return agreementState(today).holds();
    }

    /** How its agreement stands on a day. */
    AgreementState agreementState(LocalDate today) {
        return Agreement.state(agreementSignedOn, agreementUntil, today);
    }

    LocalDate agreementUntil() {
        return agreementUntil;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String code() {
        return code;
    }

    String nameEn() {
        return nameEn;
    }

    String nameNe() {
        return nameNe;
    }

    AgencyKind kind() {
        return kind;
    }

    AgencyStatus status() {
        return status;
    }

    String district() {
        return district;
    }

    String address() {
        return address;
    }

    String phone() {
        return phone;
    }

    String email() {
        return email;
    }

    boolean confidentialLocation() {
        return confidentialLocation;
    }

    String agreementVersion() {
        return agreementVersion;
    }

    String agreementSigner() {
        return agreementSigner;
    }

    LocalDate agreementSignedOn() {
        return agreementSignedOn;
    }
}

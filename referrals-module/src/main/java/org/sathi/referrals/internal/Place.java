package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.crypto.FieldCipher;
import org.sathi.referrals.api.OpeningHours;
import org.sathi.referrals.api.PlaceData;
import org.sathi.referrals.api.PublicPlace;

/** A place at which an agency works. Address and telephone are sealed: where a shelter is may cost a life. */
@Entity
@Table(name = "ref_place")
class Place {

    private static final String TABLE = "ref_place";

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_ne")
    private String nameNe;

    @Column(name = "district")
    private String district;

    @Column(name = "local_level")
    private String localLevel;

    @Column(name = "address_sealed")
    private byte[] address;

    @Column(name = "phone_sealed")
    private byte[] phone;

    @Column(name = "confidential")
    private boolean confidential;

    @Column(name = "closed")
    private boolean closed;

    protected Place() {}

    Place(UUID id, UUID agencyId) {
        this.id = id;
        this.agencyId = agencyId;
    }

    /** Takes over checked data; hours and services stand in rows of their own. */
    void describe(PlaceData data) {
        nameEn = data.nameEn();
        nameNe = data.nameNe();
        district = data.district();
        localLevel = data.localLevel();
        address = FieldCipher.current().seal(TABLE, "address", id, data.address());
        phone = FieldCipher.current().seal(TABLE, "phone", id, data.phone());
        confidential = data.confidential();
        closed = data.closed();
    }

    PlaceData data(List<OpeningHours> hours, Set<UUID> services) {
        return new PlaceData(
                nameEn, nameNe, district, localLevel, address(), phone(), confidential, closed, hours, services);
    }

    PublicPlace published(List<OpeningHours> hours) {
        return new PublicPlace(nameEn, nameNe, district, localLevel, address(), phone(), hours);
    }

    private String address() {
        return FieldCipher.current().open(TABLE, "address", id, address);
    }

    private String phone() {
        return FieldCipher.current().open(TABLE, "phone", id, phone);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID agencyId() {
        return agencyId;
    }

    String nameEn() {
        return nameEn;
    }

    String district() {
        return district;
    }

    boolean confidential() {
        return confidential;
    }

    boolean closed() {
        return closed;
    }
}

package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.kernel.crypto.FieldCipher;
import org.sathi.referrals.api.ConsentBegun;
import org.sathi.referrals.api.ConsentMethod;

/** The consent that somebody has begun to write for a draft; gone as soon as the draft has a recorded one. */
@Entity
@Table(name = "ref_consent_begun")
class BegunConsent {

    private static final String TABLE = "ref_consent_begun";

    @Id
    @Column(name = "referral_id")
    private UUID referralId;

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

    protected BegunConsent() {}

    /** Of checked data. */
    BegunConsent(UUID referralId, ConsentBegun data) {
        this.referralId = referralId;
        this.categories = Categories.pack(data.categories());
        this.method = data.method();
        this.witness = seal("witness", data.witness());
        this.language = data.language();
        this.proxy = seal("proxy", data.proxy());
        this.proxyRelation = seal("proxy_relation", data.proxyRelation());
        this.place = seal("place", data.place());
        this.signedOn = data.signedOn();
        this.expiresOn = data.expiresOn();
    }

    ConsentBegun data() {
        return new ConsentBegun(
                Categories.unpack(categories),
                method,
                open("witness", witness),
                language,
                open("proxy", proxy),
                open("proxy_relation", proxyRelation),
                open("place", place),
                signedOn,
                expiresOn);
    }

    private byte[] seal(String column, String text) {
        return FieldCipher.current().seal(TABLE, column, referralId, text);
    }

    private String open(String column, byte[] sealed) {
        return FieldCipher.current().open(TABLE, column, referralId, sealed);
    }
}

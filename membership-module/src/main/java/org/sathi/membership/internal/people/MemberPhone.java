package org.sathi.membership.internal.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.sathi.kernel.crypto.FieldCipher;
import org.sathi.kernel.crypto.SearchKeys;
import org.sathi.membership.api.PhoneEntry;
import org.sathi.membership.api.PhoneOwner;

/** A phone of a member, sealed, and found again by its token. */
@Entity
@Table(name = "mbr_phone")
class MemberPhone {

    private static final String TABLE = "mbr_phone";

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id")
    private Member member;

    @Column(name = "number_sealed")
    private byte[] number;

    @Column(name = "token")
    private String token;

    @Enumerated(EnumType.STRING)
    @Column(name = "owner")
    private PhoneOwner owner;

    @Column(name = "safe")
    private boolean safe;

    @Column(name = "place")
    private int place;

    protected MemberPhone() {}

    MemberPhone(Member member, PhoneEntry entry, int place) {
        this.id = UUID.randomUUID();
        this.member = member;
        this.number = FieldCipher.current().seal(TABLE, "number", id, entry.number());
        this.token = token(entry.number());
        this.owner = entry.owner();
        this.safe = entry.safe();
        this.place = place;
    }

    /** The token by which a number in E.164 form is found. */
    static String token(String e164) {
        return SearchKeys.current().token("member-phone", e164);
    }

    PhoneEntry entry() {
        return new PhoneEntry(FieldCipher.current().open(TABLE, "number", id, number), owner, safe);
    }
}

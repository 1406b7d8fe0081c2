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
import org.sathi.kernel.error.Conflict;
import org.sathi.membership.api.Admission;
import org.sathi.membership.api.GroupDetails;
import org.sathi.membership.api.GroupLabel;
import org.sathi.membership.api.GroupStatus;
import org.sathi.membership.api.SpokenLanguage;

/** A peer support group (G1). */
@Entity
@Table(name = "mbr_group")
class PeerGroup {

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

    @Column(name = "district")
    private String district;

    @Column(name = "local_level")
    private String localLevel;

    @Column(name = "ward")
    private Integer ward;

    @Column(name = "tole")
    private String tole;

    @Column(name = "meeting_place")
    private String meetingPlace;

    @Enumerated(EnumType.STRING)
    @Column(name = "language")
    private SpokenLanguage language;

    @Enumerated(EnumType.STRING)
    @Column(name = "admission")
    private Admission admission;

    @Column(name = "capacity")
    private Integer capacity;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private GroupStatus status;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected PeerGroup() {}

    PeerGroup(UUID id, String code, GroupDetails details, LocalDate openedOn, GroupStatus status) {
        this.id = id;
        this.code = code;
        this.openedOn = openedOn;
        this.status = status;
        change(details);
    }

    final void change(GroupDetails details) {
        nameEn = details.nameEn();
        nameNe = details.nameNe();
        district = details.district();
        localLevel = details.localLevel();
        ward = details.ward();
        tole = details.tole();
        meetingPlace = details.meetingPlace();
        language = details.language();
        admission = details.admission();
        capacity = details.capacity();
    }

    /**
     * Moves the group to another status; a closed one stays closed.
     *
     * @param people how many belong to it today, guests included (G9)
     */
    void moveTo(GroupStatus to, int people, LocalDate today) {
        if (to == status) {
            return;
        }
        if (status == GroupStatus.CLOSED) {
            throw new Conflict("error.group.closed");
        }
        if (to == GroupStatus.CLOSED) {
            if (people > 0) {
                throw new Conflict("error.group.not-empty", people);
            }
            closedOn = today;
        }
        status = to;
    }

    GroupDetails details() {
        return new GroupDetails(
                nameEn, nameNe, district, localLevel, ward, tole, meetingPlace, language, admission, capacity);
    }

    GroupLabel label() {
        return new GroupLabel(id, code, nameEn, nameNe);
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

    Integer capacity() {
        return capacity;
    }

    GroupStatus status() {
        return status;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDate closedOn() {
        return closedOn;
    }
}

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
import org.sathi.membership.api.MembershipEnd;
import org.sathi.membership.api.MembershipKind;

/** A place of a member in a group (G4). */
@Entity
@Table(name = "mbr_membership")
class Membership {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "group_id")
    private UUID groupId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MembershipKind kind;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private MembershipEnd endReason;

    /** Member and group while it lasts, so that the database refuses a second open one of the pair. */
    @Column(name = "open_key")
    private String openKey;

    /** The member while it lasts as home, so that the database refuses a second open home. */
    @Column(name = "home_key")
    private String homeKey;

    protected Membership() {}

    Membership(UUID memberId, UUID groupId, MembershipKind kind, LocalDate joinedOn) {
        this.id = UUID.randomUUID();
        this.memberId = memberId;
        this.groupId = groupId;
        this.kind = kind;
        this.joinedOn = joinedOn;
        keys();
    }

    /** Ends it; on that day the person is not on the roster any more. */
    void end(MembershipEnd reason, LocalDate on) {
        if (leftOn != null) {
            throw new Conflict("error.group.already-left");
        }
        MembershipRules.requireAfterJoining(joinedOn, on);
        leftOn = on;
        endReason = reason;
        openKey = null;
        homeKey = null;
    }

    /** Gives it to the surviving record after a merge. */
    void moveTo(UUID survivingId) {
        memberId = survivingId;
        if (leftOn == null) {
            keys();
        }
    }

    private void keys() {
        openKey = memberId + "|" + groupId;
        homeKey = kind == MembershipKind.HOME ? memberId.toString() : null;
    }

    Stay stay() {
        return new Stay(groupId, kind, joinedOn, leftOn);
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

    UUID groupId() {
        return groupId;
    }

    MembershipKind kind() {
        return kind;
    }

    LocalDate joinedOn() {
        return joinedOn;
    }

    LocalDate leftOn() {
        return leftOn;
    }

    MembershipEnd endReason() {
        return endReason;
    }
}

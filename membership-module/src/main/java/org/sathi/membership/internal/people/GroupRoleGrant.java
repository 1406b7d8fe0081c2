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
import org.sathi.kernel.error.InvalidInput;
import org.sathi.membership.api.GroupRole;

/** A role of an account in a group, both days inclusive (G3). */
@Entity
@Table(name = "mbr_group_role")
class GroupRoleGrant {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "group_id")
    private UUID groupId;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private GroupRole role;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    /** Group, account and role while it lasts, so that the database refuses a second open one. */
    @Column(name = "open_key")
    private String openKey;

    protected GroupRoleGrant() {}

    GroupRoleGrant(UUID groupId, UUID accountId, GroupRole role, LocalDate from) {
        this.id = UUID.randomUUID();
        this.groupId = groupId;
        this.accountId = accountId;
        this.role = role;
        this.from = from;
        this.openKey = key(groupId, accountId, role);
    }

    static String key(UUID groupId, UUID accountId, GroupRole role) {
        return groupId + "|" + accountId + "|" + role;
    }

    void end(LocalDate lastDay) {
        if (to != null) {
            throw new Conflict("error.group.role-ended");
        }
        if (lastDay.isBefore(from)) {
            throw new InvalidInput("to", "error.input.date-too-early", from);
        }
        to = lastDay;
        openKey = null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID groupId() {
        return groupId;
    }

    UUID accountId() {
        return accountId;
    }

    GroupRole role() {
        return role;
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }
}

package org.sathi.membership.internal.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.crypto.FieldCipher;

/**
 * The account of one person who works with Sathi. Whatever changes what the person may do raises the authorisation version; sessions and tokens made under
 * an earlier one let nobody in any more.
 */
@Entity
@Table(name = "mbr_account")
class Account {

    private static final String TABLE = "mbr_account";

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "username")
    private String username;

    @Column(name = "display_name_sealed")
    private byte[] displayNameSealed;

    @Column(name = "email_sealed")
    private byte[] emailSealed;

    @Column(name = "language")
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "authz_version")
    private int authzVersion;

    @Column(name = "active")
    private boolean active;

    @Column(name = "created_at")
    private Instant createdAt;

    /** When an administrator last let the owner in: opened the account again, gave a new link, or another agency. */
    @Column(name = "let_in_at")
    private Instant letInAt;

    /** When it was last said that the account will be closed because nobody uses it. */
    @Column(name = "unused_warned_at")
    private Instant unusedWarnedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_unused_days")
    private Integer closedUnusedDays;

    protected Account() {}

    /** An open account without a password. */
    Account(UUID id, String username, Instant createdAt) {
        this.id = id;
        this.username = username;
        this.createdAt = createdAt;
        this.authzVersion = 1;
        this.active = true;
    }

    /** Says who the owner is and how to write to them. */
    void describe(String displayName, String email, String language) {
        this.displayNameSealed = FieldCipher.current().seal(TABLE, "display_name", id, displayName);
        this.emailSealed = FieldCipher.current().seal(TABLE, "email", id, email);
        this.language = language;
    }

    /** Gives the role, with the partner agency of an agency role. */
    void assign(Role role, UUID agencyId) {
        if (this.role != null && !(this.role == role && Objects.equals(this.agencyId, agencyId))) {
            authzVersion++;
        }
        this.role = role;
        this.agencyId = agencyId;
    }

    /**
     * Closes the account to its owner.
     *
     * @param unusedDays days for which nobody had used it, or {@code null} when that is not why
     */
    void close(Integer unusedDays, Instant now) {
        active = false;
        authzVersion++;
        closedAt = now;
        closedUnusedDays = unusedDays;
    }

    /** Opens it again. */
    void reopen(Instant now) {
        active = true;
        closedAt = null;
        closedUnusedDays = null;
        letIn(now);
    }

    /** The owner has time again to use it. */
    void letIn(Instant now) {
        letInAt = now;
    }

    void warnUnused(Instant now) {
        unusedWarnedAt = now;
    }

    /** Keeps the hash of the password; {@code null} for none. */
    void keepPassword(String hash) {
        passwordHash = hash;
    }

    void speak(String language) {
        this.language = language;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String username() {
        return username;
    }

    String displayName() {
        return FieldCipher.current().open(TABLE, "display_name", id, displayNameSealed);
    }

    String email() {
        return FieldCipher.current().open(TABLE, "email", id, emailSealed);
    }

    String language() {
        return language;
    }

    Role role() {
        return role;
    }

    UUID agencyId() {
        return agencyId;
    }

    String passwordHash() {
        return passwordHash;
    }

    /** Sessions and tokens that were given out before are over. */
    void endTokens() {
        authzVersion++;
    }

    int authzVersion() {
        return authzVersion;
    }

    boolean active() {
        return active;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant letInAt() {
        return letInAt;
    }

    Instant unusedWarnedAt() {
        return unusedWarnedAt;
    }

    /** When it was closed; {@code null} while it is open, and of accounts closed before that was kept. */
    Instant closedAt() {
        return closedAt;
    }

    /** Days for which nobody had used it when it was closed; {@code null} when that is not why it is closed. */
    Integer closedUnusedDays() {
        return closedUnusedDays;
    }
}

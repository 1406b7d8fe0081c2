package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.sathi.referrals.api.BusinessUnit;
import org.sathi.referrals.api.Deadlines;
import org.sathi.referrals.api.Priority;

/** The deadlines of a priority, for all services or for one. */
@Entity
@Table(name = "ref_timer_policy")
class PolicyRow {

    /** Scope of what holds for services without deadlines of their own. */
    static final UUID STANDARD = new UUID(0, 0);

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "scope")
    private UUID scope;

    @Enumerated(EnumType.STRING)
    @Column(name = "priority")
    private Priority priority;

    @Column(name = "acknowledge")
    private int acknowledge;

    @Enumerated(EnumType.STRING)
    @Column(name = "acknowledge_unit")
    private BusinessUnit acknowledgeUnit;

    @Column(name = "respond_days")
    private int respondDays;

    @Column(name = "first_contact_days")
    private int firstContactDays;

    @Column(name = "update_days")
    private int updateDays;

    protected PolicyRow() {}

    PolicyRow(UUID id, UUID scope, Priority priority, Deadlines deadlines) {
        this.id = id;
        this.scope = scope;
        this.priority = priority;
        change(deadlines);
    }

    final void change(Deadlines deadlines) {
        acknowledge = deadlines.acknowledge();
        acknowledgeUnit = deadlines.acknowledgeUnit();
        respondDays = deadlines.respondDays();
        firstContactDays = deadlines.firstContactDays();
        updateDays = deadlines.updateDays();
    }

    Deadlines deadlines() {
        return new Deadlines(acknowledge, acknowledgeUnit, respondDays, firstContactDays, updateDays);
    }

    UUID scope() {
        return scope;
    }

    Priority priority() {
        return priority;
    }

    long version() {
        return version;
    }
}

package org.sathi.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.audit.AuditFilter;
import org.sathi.kernel.audit.AuditOutcome;
import org.sathi.kernel.audit.AuditRow;
import org.sathi.kernel.audit.AuditSealState;
import org.sathi.kernel.audit.AuditSearch;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.membership.api.AccountCounts;
import org.sathi.membership.api.Accounts;

/** The administrator's home: who waits for a way in, what was refused lately, and whether the audit trail is sealed. */
@Named
@RequestScoped
public class AdminHome {

    private static final Duration LATELY = Duration.ofDays(1);
    private static final int SHOWN = 5;
    private static final int MANY_WAITING = 50;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditSearch audit;

    @Inject
    private Clock clock;

    private AccountCounts counts;
    private AuditSealState seals;
    private List<AuditRow> refused = List.of();

    /** Reads what this administrator may see. */
    public void load() {
        if (CurrentActor.get().may(Permission.ACCOUNT_MANAGE)) {
            counts = accounts.counts();
        }
        if (CurrentActor.get().may(Permission.AUDIT_VIEW)) {
            seals = audit.seals();
            AuditFilter lately =
                    new AuditFilter(clock.instant().minus(LATELY), null, null, null, null, AuditOutcome.REFUSED);
            refused = audit.search(lately, new PageRequest(SHOWN, null)).rows();
        }
    }

    public AccountCounts getCounts() {
        return counts;
    }

    public AuditSealState getSeals() {
        return seals;
    }

    /** Whether more rows wait for their seal than a busy moment explains. */
    public boolean isSealsLate() {
        return seals != null && seals.waiting().count() > MANY_WAITING;
    }

    public List<AuditRow> getRefused() {
        return refused;
    }
}

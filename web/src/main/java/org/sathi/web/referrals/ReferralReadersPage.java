package org.sathi.web.referrals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.referrals.api.ReferralReaders;

/** Who can see a referral, for coordinators (D-20). */
@Named
@RequestScoped
public class ReferralReadersPage {

    @Inject
    private ReferralReaders readers;

    private UUID id;
    private ReferralReaders.Seen seen;

    /** Reads who can see it. */
    public void load() {
        seen = readers.of(id);
    }

    /** Whether the reader may open this page. */
    public boolean isOpenable() {
        return CurrentActor.get().may(Permission.REFERRAL_COORDINATE);
    }

    public ReferralReaders.Seen getSeen() {
        return seen;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}

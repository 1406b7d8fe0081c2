package org.sathi.web.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.referrals.api.SeveralReferrals;

/** Works a request to refer several off, one person after the other, each in a transaction of its own. */
@ApplicationScoped
public class SeveralWork {

    private static final System.Logger LOG = System.getLogger(SeveralWork.class.getName());

    @Inject
    private SeveralReferrals several;

    /** The people with the consents that cover the service. */
    List<SeveralReferrals.Candidate> candidates(List<UUID> people, UUID service) {
        return several.candidates(people, service);
    }

    /** Stores what is asked for and works it off. */
    UUID begin(SeveralReferrals.Begin command) {
        UUID id = several.begin(command);
        through(id);
        return id;
    }

    /** Refers everybody who has not been; one whom somebody else was faster with stays open and is tried when the page goes on. */
    void through(UUID id) {
        for (SeveralReferrals.Line line : several.result(id).lines()) {
            if (line.outcome() == SeveralReferrals.Outcome.PENDING) {
                try {
                    several.refer(id, line.id());
                } catch (Conflict | InvalidInput e) {
                    LOG.log(System.Logger.Level.DEBUG, "one of several stays open", e);
                }
            }
        }
    }
}

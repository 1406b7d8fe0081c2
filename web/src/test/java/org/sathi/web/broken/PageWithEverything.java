package org.sathi.web.broken;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.time.OperatingClock;
import org.sathi.membership.api.Members;
import org.sathi.membership.internal.broken.MembershipSecret;

/** Breaks rules on purpose. */
@SessionScoped
@Transactional
@Published
public class PageWithEverything implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Members one;

    @Inject
    private transient Members two;

    @Inject
    private transient Members three;

    @Inject
    private transient Members four;

    @Inject
    private transient Members five;

    @Inject
    private transient Members six;

    @Inject
    private transient Members seven;

    @Inject
    private transient EntityManager eight;

    private transient MembershipSecret secret;

    /** Sets the clock back where it must not. */
    public Object[] all() {
        OperatingClock.runAt(Instant.EPOCH, () -> {});
        return new Object[] {one, two, three, four, five, six, seven, eight, secret};
    }
}

package org.sathi.referrals.broken;

import jakarta.ejb.Stateless;
import jakarta.faces.context.FacesContext;
import java.io.PrintStream;
import java.time.Instant;
import java.util.Date;
import org.sathi.web.broken.PageWithEverything;

/** Breaks rules on purpose. */
@Stateless
public class ReferralsUseTheWeb {
    private final PageWithEverything page = new PageWithEverything();
    private final FacesContext faces = FacesContext.getCurrentInstance();
    private final Instant now = Instant.now();
    private final Date old = Date.from(now);
    private final PrintStream out = System.out;

    /** So that nothing is unused. */
    public Object[] all() {
        return new Object[] {page, faces, now, old, out};
    }
}

package org.sathi.web.portal;

import java.io.Serializable;
import java.time.LocalDate;
import org.sathi.referrals.api.Delivered;
import org.sathi.referrals.api.Need;

/** One service that was given, as it is typed in. */
public class DeliveredForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Need what;
    private LocalDate on;

    /** Whether nothing was typed in. */
    boolean isEmpty() {
        return what == null && on == null;
    }

    Delivered delivered() {
        return new Delivered(what, on);
    }

    public Need getWhat() {
        return what;
    }

    public void setWhat(Need what) {
        this.what = what;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}

package org.sathi.web.base.faces;

import jakarta.faces.view.ViewScoped;
import java.io.Serializable;
import java.util.UUID;

/** The idempotency key of a form: minted with the view, so that sending the same view twice does the work once. */
@ViewScoped
public class SubmitKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID value = UUID.randomUUID();

    /** The key for the command of this view. */
    public UUID value() {
        return value;
    }

    /** Goes on with the key of a form that was begun earlier, so that a command which was carried out after all is not carried out again. */
    public void takeUp(UUID begun) {
        value = begun;
    }

    /** Mints the next key, for a view that stays open and sends again (a message thread). */
    public void renew() {
        value = UUID.randomUUID();
    }
}

package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.kernel.error.NotFound;
import org.sathi.referrals.api.FlagView;
import org.sathi.referrals.api.ReferralFlags;
import org.sathi.referrals.api.ReferralFlags.SetFlag;
import org.sathi.referrals.api.ReferralFlags.UnsetFlag;
import org.sathi.referrals.api.ReferralRow;
import org.sathi.referrals.api.ReferralView;
import org.sathi.referrals.api.Referrals;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.SubmitKey;

/** Sets a flag on a referral, or takes the one that the address names away. */
@Named
@ViewScoped
public class ReferralFlagPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Referrals referrals;

    @Inject
    private ReferralFlags flags;

    @Inject
    private Actions actions;

    @Inject
    private SubmitKey submitKey;

    private UUID id;
    private UUID flag;
    private String message;
    private LocalDate on;
    private String note;

    private transient ReferralRow row;
    private transient FlagView standing;

    /** Reads the referral and, when one is named, its flag; one that is already gone leads back to the record. */
    public String load() {
        ReferralView view = referrals.view(id);
        row = view.row();
        if (flag != null) {
            standing = view.flags().stream()
                    .filter(known -> known.id().equals(flag))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            if (!standing.open()) {
                return "/staff/referrals/referral?faces-redirect=true&id=" + id;
            }
        }
        return null;
    }

    /** Sets a flag. */
    public String set() {
        return actions.run("refsend.flag.done", () -> {
            flags.set(new SetFlag(id, message, on, submitKey.value()));
            return record();
        });
    }

    /** Takes the flag away. */
    public String unset() {
        return actions.run("refsend.unflag.done", () -> {
            flags.unset(new UnsetFlag(flag, note));
            return record();
        });
    }

    private String record() {
        return "/staff/referrals/referral?id=" + id;
    }

    public ReferralRow getRow() {
        return row;
    }

    /** The flag that is taken away, or {@code null} when one is set. */
    public FlagView getStanding() {
        return standing;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getFlag() {
        return flag;
    }

    public void setFlag(UUID flag) {
        this.flag = flag;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}

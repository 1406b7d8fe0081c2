package org.sathi.web.referrals;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.sathi.referrals.api.HelpConfirmed;
import org.sathi.referrals.api.Referrals;
import org.sathi.web.base.text.Ui;

/** After it ended: what the member says of the help, and taking it off the list. */
@Named
@ViewScoped
public class ReferralHelp extends ReferralStep {

    private static final long serialVersionUID = 1L;

    @Inject
    private Ui ui;

    private HelpConfirmed help;
    private LocalDate on;
    private String note;

    /** Offers today. */
    @PostConstruct
    void begin() {
        on = ui.getToday();
    }

    /** Records what the member said. */
    public String confirm() {
        return step(
                "help",
                () -> referrals().confirmOutcome(new Referrals.ConfirmOutcome(id(), version(), help, on, note)));
    }

    /** Takes what came back off the list of things to do. */
    public String settle() {
        return step("settle", () -> referrals().settle(new Referrals.Move(id(), version())));
    }

    /** The answers to choose from. */
    public HelpConfirmed[] getAnswers() {
        return HelpConfirmed.values();
    }

    public HelpConfirmed getHelp() {
        return help;
    }

    public void setHelp(HelpConfirmed help) {
        this.help = help;
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

package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.referrals.api.ConsentScans;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.SubmitKey;

/** The paper of a consent: its scans, and adding one (B4). */
@Named
@ViewScoped
public class ConsentScanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConsentScans scans;

    @Inject
    private Actions actions;

    @Inject
    private SubmitKey key;

    private UUID id;
    private UUID referral;
    private transient Part file;
    private transient ConsentScans.Paper paper;

    /** Reads the consent and its scans. */
    public void load() {
        paper = scans.of(id);
    }

    /** Adds the chosen file. */
    public String add() {
        return actions.run("reports.scan.added", () -> {
            scans.add(new ConsentScans.AddScan(id, Upload.name(file), Upload.bytes(file), key.value()));
            return "/staff/referrals/scan?id=" + id + (referral == null ? "" : "&referral=" + referral);
        });
    }

    /** Whether the reader may add one. */
    public boolean isMayAdd() {
        return getPaper().scannable() && CurrentActor.get().may(Permission.REFERRAL_SEND);
    }

    public ConsentScans.Paper getPaper() {
        if (paper == null) {
            paper = scans.of(id);
        }
        return paper;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getReferral() {
        return referral;
    }

    public void setReferral(UUID referral) {
        this.referral = referral;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}

package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.UUID;
import org.sathi.referrals.api.AttachmentView;
import org.sathi.referrals.api.Attachments;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.web.base.text.Choice;

/** The documents of a referral on the programme's page. */
@Named
@ViewScoped
public class ReferralDocuments extends ReferralStep {

    private static final long serialVersionUID = 1L;

    @Inject
    private Attachments attachments;

    private transient List<AttachmentView> rows;
    private transient Part file;
    private InformationCategory category;
    private UUID document;

    /** All that the reader may see. */
    public List<AttachmentView> getRows() {
        if (rows == null) {
            rows = attachments.ofProgramme(id());
        }
        return rows;
    }

    /** Those that the reader's side added and can take away. */
    public List<Choice> getOwn() {
        return getRows().stream()
                .filter(AttachmentView::own)
                .map(row -> new Choice(row.id(), row.name()))
                .toList();
    }

    /** Under what a document can be added. */
    public List<InformationCategory> getCategories() {
        return Attachments.LABELS;
    }

    /** Adds the chosen file (B6-17). */
    public String attach() {
        return step(
                "attach",
                () -> attachments.attach(
                        new Attachments.Attach(id(), category, Upload.name(file), Upload.bytes(file), key())));
    }

    /** Takes one away. */
    public String remove() {
        return step("detach", () -> attachments.remove(new Attachments.Remove(id(), document)));
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public InformationCategory getCategory() {
        return category;
    }

    public void setCategory(InformationCategory category) {
        this.category = category;
    }

    public UUID getDocument() {
        return document;
    }

    public void setDocument(UUID document) {
        this.document = document;
    }
}

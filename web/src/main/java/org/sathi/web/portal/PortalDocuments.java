package org.sathi.web.portal;

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
import org.sathi.web.referrals.Upload;

/** The documents of a referral on the page of its agency. */
@Named
@ViewScoped
public class PortalDocuments extends PortalStep {

    private static final long serialVersionUID = 1L;

    private transient List<InformationCategory> categories;

    @Inject
    private Attachments attachments;

    private transient List<AttachmentView> rows;
    private transient Part file;
    private InformationCategory category;
    private UUID document;

    /** All that the reader may see. */
    public List<AttachmentView> getRows() {
        if (rows == null) {
            rows = attachments.ofAgency(id());
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

    /** Under what a document can be added; nothing where documents are not let through. */
    public List<InformationCategory> getCategories() {
        if (categories == null) {
            categories = attachments.agencyCategories(id());
        }
        return categories;
    }

    /** Adds the chosen file (B6-17). */
    public String attach() {
        return step(
                "attach",
                () -> attachments.attachByAgency(
                        new Attachments.Attach(id(), category, Upload.name(file), Upload.bytes(file), key())));
    }

    /** Takes one away. */
    public String remove() {
        return step("detach", () -> attachments.removeByAgency(new Attachments.Remove(id(), document)));
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

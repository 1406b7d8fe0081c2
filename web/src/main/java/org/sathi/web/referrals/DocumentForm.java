package org.sathi.web.referrals;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sathi.referrals.api.AttachmentView;
import org.sathi.referrals.api.Attachments;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.web.base.text.Choice;

/** A document that is added to a referral or taken away from it, on either side's page. */
public class DocumentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient Part file;
    private InformationCategory category;
    private UUID document;

    /** Adds the chosen file. */
    public Attachments.Attach attach(UUID referral, UUID key) {
        return new Attachments.Attach(referral, category, Upload.name(file), Upload.bytes(file), key);
    }

    /** Takes the chosen document away. */
    public Attachments.Remove remove(UUID referral) {
        return new Attachments.Remove(referral, document);
    }

    /** Of the documents that the reader sees, those that the reader's side added and can take away. */
    public static List<Choice> own(List<AttachmentView> rows) {
        return rows.stream()
                .filter(AttachmentView::own)
                .map(row -> new Choice(row.id(), row.name()))
                .toList();
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

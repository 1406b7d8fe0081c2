package org.sathi.web.portal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sathi.referrals.api.AttachmentView;
import org.sathi.referrals.api.Attachments;
import org.sathi.referrals.api.InboxReferral;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.web.base.text.Choice;
import org.sathi.web.referrals.DocumentForm;

/** The documents of a referral on the page of its agency. */
@Named
@ViewScoped
public class PortalDocuments extends PortalStep {

    private static final long serialVersionUID = 1L;

    private transient List<InformationCategory> categories;

    @Inject
    private Attachments attachments;

    private transient List<AttachmentView> rows;
    private transient InboxReferral readWith;
    private transient InboxReferral offeredWith;
    private final DocumentForm form = new DocumentForm();

    /** All that the reader may see; read again whenever the referral is (B6-2). */
    public List<AttachmentView> getRows() {
        if (readWith != page().getView()) {
            rows = attachments.ofAgency(id());
            readWith = page().getView();
        }
        return rows;
    }

    /** Those that the reader's side added and can take away. */
    public List<Choice> getOwn() {
        return DocumentForm.own(getRows());
    }

    /** Under what a document can be added; nothing where documents are not let through. */
    public List<InformationCategory> getCategories() {
        if (offeredWith != page().getView()) {
            categories = attachments.agencyCategories(id());
            offeredWith = page().getView();
        }
        return categories;
    }

    /** Adds the chosen file (B6-17). */
    public String attach() {
        return step("attach", () -> attachments.attachByAgency(form.attach(id(), key())));
    }

    /** Takes one away. */
    public String remove() {
        return step("detach", () -> attachments.removeByAgency(form.remove(id())));
    }

    /** What is added or taken away. */
    public DocumentForm getForm() {
        return form;
    }
}

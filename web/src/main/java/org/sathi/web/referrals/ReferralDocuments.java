package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sathi.referrals.api.AttachmentView;
import org.sathi.referrals.api.Attachments;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.ReferralView;
import org.sathi.web.base.text.Choice;

/** The documents of a referral on the programme's page. */
@Named
@ViewScoped
public class ReferralDocuments extends ReferralStep {

    private static final long serialVersionUID = 1L;

    @Inject
    private Attachments attachments;

    private transient List<AttachmentView> rows;
    private transient ReferralView readWith;
    private final DocumentForm form = new DocumentForm();

    /** All that the reader may see; read again whenever the referral is. */
    public List<AttachmentView> getRows() {
        if (readWith != page().getView()) {
            rows = attachments.ofProgramme(id());
            readWith = page().getView();
        }
        return rows;
    }

    /** Those that the reader's side added and can take away. */
    public List<Choice> getOwn() {
        return DocumentForm.own(getRows());
    }

    /** Under what a document can be added. */
    public List<InformationCategory> getCategories() {
        return Attachments.LABELS;
    }

    /** Adds the chosen file (B6-17). */
    public String attach() {
        return step("attach", () -> attachments.attach(form.attach(id(), key())));
    }

    /** Takes one away. */
    public String remove() {
        return step("detach", () -> attachments.remove(form.remove(id())));
    }

    /** What is added or taken away. */
    public DocumentForm getForm() {
        return form;
    }
}

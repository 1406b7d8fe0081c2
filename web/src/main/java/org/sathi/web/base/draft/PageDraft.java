package org.sathi.web.base.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.draft.DraftOwner;
import org.sathi.kernel.draft.FormDrafts;
import org.sathi.kernel.draft.KeptDraft;
import org.sathi.web.base.faces.SubmitKey;

/** The reader's draft of the page that is shown: waiting to be put back, or back in its form. */
@Named
@RequestScoped
public class PageDraft {

    @Inject
    private FormDrafts drafts;

    @Inject
    private SubmitKey submitKey;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private KeptDraft kept;
    private boolean back;
    private boolean homeless;

    /** Looks for a draft of this page; when the reader asked for it, it is written down that they got it. */
    Optional<KeptDraft> look() {
        String address = DraftAddress.of(request);
        back = DraftAddress.asksFor(request);
        kept = (back ? drafts.putBack(address) : drafts.find(address)).orElse(null);
        return Optional.ofNullable(kept);
    }

    /** Says that the form of the draft is not on the page any more: its texts can only be read. */
    void lostItsForm() {
        homeless = true;
    }

    /** Forgets the draft of the form that was just sent, if it came from a form whose text is kept. */
    public void sent() {
        if (SentForm.owner(request) != null && CurrentActor.find().isPresent()) {
            drafts.forget(DraftAddress.of(request));
        }
    }

    /** The mark of the reader for a form of this page; empty when nobody is signed in. */
    public String getOwner() {
        return CurrentActor.find()
                .map(actor -> DraftOwner.tag(actor.accountId(), DraftAddress.of(request), clock.instant()))
                .orElse("");
    }

    /** The idempotency key of the page's forms. */
    public String getKey() {
        return submitKey.value().toString();
    }

    /** Whether a draft waits to be put back. */
    public boolean isWaiting() {
        return kept != null && !back && !homeless;
    }

    /** Whether a draft stands in its form again. */
    public boolean isBack() {
        return kept != null && back && !homeless;
    }

    /** Whether there is a draft whose form is not on the page any more, with something in it that can be copied. */
    public boolean isHomeless() {
        return !getTexts().isEmpty();
    }

    /** Whether the draft stands in the form of this id again. */
    public boolean backIn(String form) {
        return isBack() && kept.draft().form().equals(form);
    }

    /** When the draft was kept. */
    public Instant getSavedAt() {
        return kept.savedAt();
    }

    /** The longer texts of a draft without its form, to be read and copied; none otherwise, as the tree of the page is walked without regard to what is shown. */
    public List<String> getTexts() {
        if (kept == null || !homeless) {
            return List.of();
        }
        // The button of a dialog that was sent is no text of its writer.
        return kept.draft().fields().entrySet().stream()
                .filter(field -> !field.getKey().endsWith("Submit"))
                .flatMap(field -> field.getValue().stream())
                .filter(text -> text.strip().indexOf(' ') > 0)
                .toList();
    }

    /** The address that puts the draft back. */
    public String getPutBackAddress() {
        return DraftAddress.puttingBack(DraftAddress.shown(request));
    }

    /** The address of this page, to which forgetting the draft leads back. */
    public String getHere() {
        return DraftAddress.withoutDraft(DraftAddress.shown(request));
    }
}

package org.sathi.web.base.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.sathi.kernel.draft.FormDrafts;

/** Saves the text of a form that arrives when nothing can be done with it: the session is over, or its page is not known any more. */
@ApplicationScoped
public class LostForms {

    @Inject
    private Instance<FormDrafts> drafts;

    /** Keeps what the form carried; gives the address on which its writer finds it again, or nothing when there was nothing to keep. */
    public Optional<String> keep(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod()) || SentForm.owner(request) == null || !drafts.isResolvable()) {
            return Optional.empty();
        }
        String address = DraftAddress.of(request);
        return drafts.get().keep(SentForm.owner(request), SentForm.read(request, address))
                ? Optional.of(DraftAddress.puttingBack(DraftAddress.shown(request)))
                : Optional.empty();
    }
}

package org.sathi.web.base.draft;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.draft.FormDrafts;
import org.sathi.web.base.http.Requests;

/**
 * Where a page keeps what stands in its form while somebody types, and where a draft that is not wanted is forgotten. It tells nobody whether there is a draft:
 * the page does, to its own reader.
 */
@WebServlet("/drafts")
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String AT = "sathi.at";

    @Inject
    private transient FormDrafts drafts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String at = Requests.ownAddress(request.getParameter(AT)).orElse(null);
        if (at == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        String address = DraftAddress.of(at);
        if (request.getParameter("forget") == null) {
            boolean kept = drafts.keep(SentForm.owner(request), SentForm.read(request, address));
            response.setStatus(kept ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_CONFLICT);
            return;
        }
        if (CurrentActor.find().isPresent()) {
            drafts.forget(address);
        }
        response.sendRedirect(at);
    }
}

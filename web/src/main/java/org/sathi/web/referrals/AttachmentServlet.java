package org.sathi.web.referrals;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.error.Refusal;
import org.sathi.referrals.api.AttachmentFile;
import org.sathi.referrals.api.Attachments;
import org.sathi.referrals.api.ConsentScans;
import org.sathi.web.base.http.Refusals;
import org.sathi.web.base.http.Requests;

/** Hands out the documents of referrals and the scans of consents: always to be saved, never shown inside the site, never kept by a cache. */
@WebServlet({"/portal/attachment", "/staff/referrals/attachment", AttachmentServlet.SCAN})
public class AttachmentServlet extends HttpServlet {

    /** Where the scans of consents are; there is none for agencies. */
    static final String SCAN = "/staff/referrals/consent-scan";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Attachments attachments;

    @Inject
    private transient ConsentScans scans;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AttachmentFile file;
        try {
            UUID id = id(request.getParameter("id"));
            file = file(Requests.path(request), id);
        } catch (Refusal refused) {
            response.sendError(Refusals.statusOf(refused));
            return;
        }
        response.setContentType(file.kind().mime());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", disposition(file));
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }

    private AttachmentFile file(String path, UUID id) {
        if (path.startsWith("/portal/")) {
            return attachments.fetchByAgency(id);
        }
        return path.equals(SCAN) ? scans.fetch(id) : attachments.fetch(id);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    /** Names it twice: plainly for old readers, and as it is called (RFC 6266). */
    private static String disposition(AttachmentFile file) {
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"document." + file.kind().extension() + "\"; filename*=UTF-8''" + name;
    }
}

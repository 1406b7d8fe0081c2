package org.sathi.web.base.http;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Signs out. What the browser kept of our pages is cleared, so that Back shows nothing (omnifaces#897). */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BrowserSession session;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        session.signOut(request);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        response.sendRedirect("/login?out=1");
    }
}

package org.sathi.web.base.http;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.sathi.web.base.text.CalendarChoice;
import org.sathi.web.base.text.Language;

/** Keeps a person's language and calendar in a cookie and leads back to the page they were chosen on. */
@WebServlet("/preferences")
public class PreferencesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    private final transient PublicAddress address = PublicAddress.ofEnvironment();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language.ofTag(request.getParameter("lang")).ifPresent(chosen -> keep(response, Language.COOKIE, chosen.tag()));
        CalendarChoice.ofTag(request.getParameter("cal"))
                .ifPresent(chosen -> keep(response, CalendarChoice.COOKIE, chosen.tag()));
        response.sendRedirect(Requests.ownAddress(request.getParameter("back")).orElse("/"));
    }

    private void keep(HttpServletResponse response, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(address.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}

package org.sathi.web.base.http;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;

/** The root address sends each to their home (DESIGN.md 2). */
@WebServlet("")
public class HomeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(
                CurrentActor.find().map(actor -> homeOf(actor.role())).orElse("/login"));
    }

    /** Where a person of this role begins. */
    public static String homeOf(Role role) {
        if (role.ofAgency()) {
            return "/portal/inbox";
        }
        return role == Role.ADMINISTRATOR ? "/admin/home" : "/staff/home";
    }
}

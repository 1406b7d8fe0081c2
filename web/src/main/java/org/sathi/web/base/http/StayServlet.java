package org.sathi.web.base.http;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sathi.kernel.access.CurrentActor;

/** Asked by a page whose reader wants to stay signed in: the request itself keeps the session, the answer says whether there still is one. */
@WebServlet("/stay")
public class StayServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        boolean signedIn = CurrentActor.find().isPresent();
        response.setStatus(signedIn ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_UNAUTHORIZED);
    }
}

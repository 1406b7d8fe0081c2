package org.sathi.deploy.probe;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Properties;

/** A minimal application for tests of the launcher: it is ready at once, tells its settings, and writes a row when asked. */
@WebServlet({"/health/ready", "/settings", "/write"})
public class ProbeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String INSERT =
            "INSERT INTO krn_audit_event (id, occurred_at, actor_name, channel, operation, outcome)"
                    + " VALUES (?, UTC_TIMESTAMP(6), 'probe', 'SYSTEM', 'probe', 'DONE')";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        if (request.getServletPath().equals("/settings")) {
            System.getenv().forEach((name, value) -> print(response, name + "=" + value));
        } else {
            print(response, "UP");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Properties account = new Properties();
        account.setProperty("user", System.getenv("SATHI_DB_USER"));
        account.setProperty("password", System.getenv("SATHI_DB_PASSWORD"));
        try (Connection connection = new com.mysql.cj.jdbc.Driver().connect(System.getenv("SATHI_DB_URL"), account);
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, request.getParameter("id"));
            insert.executeUpdate();
            print(response, "written");
        } catch (SQLException e) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static void print(HttpServletResponse response, String line) {
        try {
            response.getWriter().println(line);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package org.sathi.web.base.health;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.sathi.kernel.task.ScheduledWork;

/**
 * {@code /health/live}: the process answers. {@code /health/ready}: the database answers too and the start-up is over. {@code /health/work}: the work that the server does by the clock is done, on every
 * node, by the rule of {@link ScheduledWork}; it is for a monitor that calls somebody and says nothing about whether people can be served here.
 */
@WebServlet({"/health/live", "/health/ready", "/health/work"})
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int SECONDS = 2;

    @Resource(lookup = DatabaseDefinition.NAME)
    private transient DataSource database;

    @Inject
    private transient Readiness readiness;

    @Inject
    private transient ScheduledWork work;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean well = switch (request.getServletPath()) {
            case "/health/live" -> true;
            case "/health/work" -> workIsDone();
            default -> readiness.isReady() && databaseAnswers();
        };
        response.setStatus(well ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(well ? "UP" : "DOWN");
    }

    /** What cannot be known is not well. */
    private boolean workIsDone() {
        try {
            return work.well();
        } catch (RuntimeException e) {
            return false;
        }
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}

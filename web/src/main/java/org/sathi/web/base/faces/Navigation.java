package org.sathi.web.base.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.web.base.http.HomeServlet;
import org.sathi.web.base.text.Ui;

/** The places of the signed-in person, by permission. */
@Named
@RequestScoped
public class Navigation {

    /** A place, the area of addresses it stands for, and the permission that opens it. */
    private record Place(String key, String icon, String area, Permission permission) {}

    private static final List<Place> STAFF = List.of(
            new Place("nav.home", "home", "/staff/home", null),
            new Place("nav.members", "users", "/staff/members", Permission.MEMBER_VIEW),
            new Place("nav.groups", "sitemap", "/staff/groups", Permission.GROUP_VIEW),
            new Place("nav.sessions", "calendar", "/staff/sessions", Permission.SESSION_VIEW),
            new Place("nav.referrals", "send", "/staff/referrals", Permission.REFERRAL_VIEW),
            new Place("nav.outcomes", "chart-bar", "/staff/outcomes", Permission.OUTCOME_VIEW),
            new Place("nav.reports", "chart-line", "/staff/reports/referrals", Permission.REFERRAL_REPORT));

    private static final List<Place> PORTAL = List.of(
            new Place("nav.inbox", "inbox", "/portal/inbox", Permission.INBOX_VIEW),
            new Place("nav.services", "briefcase", "/portal/services", Permission.INBOX_VIEW),
            new Place("nav.team", "users", "/portal/team", Permission.INBOX_ADMIN),
            new Place("nav.figures", "chart-line", "/portal/figures", Permission.INBOX_ADMIN));

    private static final List<Place> ADMIN = List.of(
            new Place("nav.home", "home", "/admin/home", null),
            new Place("nav.accounts", "user", "/admin/accounts", Permission.ACCOUNT_MANAGE),
            new Place("nav.agencies", "building", "/admin/agencies", Permission.AGENCY_MANAGE),
            new Place("nav.calendar", "calendar", "/admin/calendar", Permission.AGENCY_MANAGE),
            new Place("nav.audit", "history", "/admin/audit", Permission.AUDIT_VIEW));

    @Inject
    private Ui ui;

    @Inject
    private HttpServletRequest request;

    /** Where the signed-in person begins; the sign-in page for everybody else. */
    public String getHome() {
        return CurrentActor.find()
                .map(actor -> HomeServlet.homeOf(actor.role()))
                .orElse("/login");
    }

    /** The places this person may go to. */
    public List<NavigationItem> getItems() {
        return CurrentActor.find().map(this::items).orElse(List.of());
    }

    /** Sign-in name of the person, for the menu. */
    public String getUsername() {
        return CurrentActor.find().map(Actor::username).orElse("");
    }

    /** What the person is here as. */
    public String getRoleLabel() {
        return CurrentActor.find().map(actor -> ui.label(actor.role())).orElse("");
    }

    /** Whether the page offers the quick way out: pages of the partner agencies, read on shared computers. */
    public boolean isQuickExit() {
        return ui.getHere().startsWith("/portal/");
    }

    /** Seconds without a request after which the session of this browser ends. */
    public int getIdleSeconds() {
        HttpSession session = request.getSession(false);
        return session == null ? 0 : session.getMaxInactiveInterval();
    }

    private List<NavigationItem> items(Actor actor) {
        String here = ui.getHere();
        return placesOf(actor).stream()
                .filter(place -> place.permission() == null || actor.may(place.permission()))
                .map(place -> new NavigationItem(place.key(), place.icon(), place.area(), isAt(here, place.area())))
                .toList();
    }

    private static List<Place> placesOf(Actor actor) {
        return switch (actor.role()) {
            case ADMINISTRATOR, SYSTEM -> ADMIN;
            case AGENCY_WORKER, AGENCY_ADMIN -> PORTAL;
            default -> STAFF;
        };
    }

    private static boolean isAt(String here, String area) {
        return here.startsWith(area)
                && (here.length() == area.length() || "/?".indexOf(here.charAt(area.length())) >= 0);
    }
}

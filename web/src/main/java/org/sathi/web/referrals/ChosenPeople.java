package org.sathi.web.referrals;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.membership.api.MemberRow;
import org.sathi.referrals.api.SeveralReferrals;

/** The people ticked in the list of members, carried along in the address from page to page of it. */
@Named
@RequestScoped
public class ChosenPeople {

    private static final String MEMBER = "member";

    @Inject
    private HttpServletRequest request;

    private final Set<UUID> ids = new LinkedHashSet<>();

    /** Reads them; what is no id is left out. */
    @PostConstruct
    void read() {
        String[] typed = request.getParameterValues(MEMBER);
        if (typed != null) {
            for (String one : typed) {
                if (one.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
                    ids.add(UUID.fromString(one));
                }
            }
        }
    }

    /** Whether the reader may refer several people at once. */
    public boolean isOffered() {
        return CurrentActor.get().may(Permission.REFERRAL_SEVERAL);
    }

    /** Whether people are being chosen. */
    public boolean isOn() {
        return isOffered() && request.getParameter("choose") != null;
    }

    /** Whether this one is ticked. */
    public boolean has(UUID member) {
        return ids.contains(member);
    }

    /** Those ticked who are not on this page of the list. */
    public List<UUID> beside(List<MemberRow> rows) {
        return ids.stream()
                .filter(id -> rows.stream().noneMatch(row -> row.id().equals(id)))
                .toList();
    }

    /** At most so many. */
    public int getMost() {
        return SeveralReferrals.MOST;
    }

    public List<UUID> getIds() {
        return List.copyOf(ids);
    }
}

package org.sathi.web.groups;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.membership.api.GroupRecord;
import org.sathi.membership.api.Groups;
import org.sathi.membership.api.MemberRow;
import org.sathi.membership.api.Members;
import org.sathi.web.base.faces.RefusedPage;
import org.sathi.web.base.text.Ui;

/** Finds the member who is to come into a group. */
@Named("memberChoice")
@RequestScoped
public class MemberChoice {

    @Inject
    private Groups groups;

    @Inject
    private Members members;

    @Inject
    private Ui ui;

    private UUID id;
    private String query;
    private GroupRecord group;
    private List<MemberRow> found;
    private String refusal;

    /** Reads the group and what was searched for. */
    public void load() {
        group = groups.view(id);
        if (query == null || query.isBlank()) {
            return;
        }
        try {
            found = members.search(query).stream()
                    .filter(row -> row.status().enrolled())
                    .toList();
        } catch (InvalidInput e) {
            refusal = ui.text(e.code(), e.params().toArray());
            RefusedPage.badAddress();
        }
    }

    public GroupRecord getGroup() {
        return group;
    }

    /** The people found, {@code null} before a search. */
    public List<MemberRow> getFound() {
        return found;
    }

    public String getRefusal() {
        return refusal;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }
}

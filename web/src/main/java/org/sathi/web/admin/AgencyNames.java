package org.sathi.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.AgencyQuery;
import org.sathi.referrals.api.AgencyRow;
import org.sathi.web.base.text.Choice;
import org.sathi.web.base.text.Ui;

/** The partner agencies by name, to choose one for an account and to name it in a list. */
@Named
@RequestScoped
public class AgencyNames {

    private static final int MOST_PAGES = 10;

    @Inject
    private Instance<Agencies> agencies;

    @Inject
    private Ui ui;

    private Map<UUID, String> names;

    /** The choices of a field. */
    public List<Choice> getChoices() {
        List<Choice> choices = new ArrayList<>();
        all().forEach((id, name) -> choices.add(new Choice(id, name)));
        return choices;
    }

    /** The name of an agency; empty for none. */
    public String name(UUID agencyId) {
        return agencyId == null ? "" : all().getOrDefault(agencyId, agencyId.toString());
    }

    private Map<UUID, String> all() {
        if (names == null) {
            names = read();
        }
        return names;
    }

    private Map<UUID, String> read() {
        Map<UUID, String> read = new LinkedHashMap<>();
        boolean nepali = "ne".equals(ui.getLang());
        String after = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            Slice<AgencyRow> rows =
                    agencies.get().list(AgencyQuery.all(), new PageRequest(PageRequest.MAX_SIZE, after));
            rows.rows().forEach(row -> read.put(row.id(), nepali ? row.nameNe() : row.nameEn()));
            after = rows.next();
            if (after == null) {
                break;
            }
        }
        return read;
    }
}

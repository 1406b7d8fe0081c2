package org.sathi.web.outcomes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.sessions.api.IndicatorView;
import org.sathi.sessions.api.Indicators;
import org.sathi.sessions.api.OutcomeMember;
import org.sathi.sessions.api.OutcomePart;
import org.sathi.sessions.api.OutcomeTable;
import org.sathi.web.base.text.Ui;

/** The members behind a number of the outcome table (O4). */
@Named
@RequestScoped
public class OutcomeMembersPage {

    @Inject
    private OutcomeTable outcomes;

    @Inject
    private Indicators indicators;

    @Inject
    private Ui ui;

    private final OutcomeFilterForm filter = new OutcomeFilterForm();
    private String code;
    private OutcomePart part;
    private String after;
    private IndicatorView indicator;
    private Slice<OutcomeMember> slice;

    /** Lists the members; an address that was tampered with leads nowhere. */
    public void load() {
        OutcomeParameters wanted = filter.read(ui.getToday());
        List<IndicatorView> found =
                indicators.all().stream().filter(i -> i.code().equals(code)).toList();
        if (wanted == null || found.isEmpty() || part == null) {
            throw new NotFound();
        }
        indicator = found.get(0);
        slice = outcomes.drillDown(
                code,
                part,
                wanted.from(),
                wanted.to(),
                wanted.group(),
                wanted.source(),
                new PageRequest(PageRequest.MAX_SIZE, after));
    }

    /** Name of the indicator in the reader's language. */
    public String getName() {
        return "ne".equals(ui.getLang()) ? indicator.nameNe() : indicator.nameEn();
    }

    public OutcomeFilterForm getFilter() {
        return filter;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public OutcomePart getPart() {
        return part;
    }

    public void setPart(OutcomePart part) {
        this.part = part;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public Slice<OutcomeMember> getSlice() {
        return slice;
    }
}

package org.sathi.web.outcomes;

import java.time.LocalDate;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.time.BikramSambat;
import org.sathi.web.base.faces.PeriodForm;

/** The filters of the outcome pages as they stand in the address: a period, a group, a source. */
public class OutcomeFilterForm extends PeriodForm {

    private String group;
    private String source;

    /**
     * Reads the filters; without any, the last whole year of the Bikram Sambat.
     *
     * @return what is wanted, or {@code null} when a filter is wrong and {@link #getErrors()} says so
     */
    OutcomeParameters read(LocalDate today) {
        otherwise(BikramSambat.toBs(today).year() - 1);
        InputCheck check = new InputCheck();
        OutcomeParameters wanted = new OutcomeParameters(
                first(check),
                last(check),
                blank(group) ? null : group,
                OutcomeParameters.source(check, blank(source) ? null : source));
        try {
            check.throwIfAny();
            return wanted;
        } catch (InvalidInput e) {
            refuse(e);
            return null;
        }
    }

    @Override
    public String getQuery() {
        StringBuilder query = new StringBuilder(super.getQuery());
        add(query, "group", group);
        add(query, "source", source);
        return query.toString();
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}

package org.sathi.web.outcomes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.sessions.api.OutcomeGroup;
import org.sathi.sessions.api.OutcomeReport;
import org.sathi.sessions.api.OutcomeRow;
import org.sathi.sessions.api.OutcomeTable;
import org.sathi.web.base.faces.Asked;
import org.sathi.web.base.faces.CsvDownload;
import org.sathi.web.base.faces.PeriodForm;
import org.sathi.web.base.faces.RefusedPage;
import org.sathi.web.base.text.Choice;
import org.sathi.web.base.text.Ui;

/** The outcome table: the sentence, the chart, the table, how it was counted. */
@Named
@RequestScoped
public class OutcomesPage {

    @Inject
    private OutcomeTable outcomes;

    @Inject
    private OutcomeLines lines;

    @Inject
    private OutcomeCsv csv;

    @Inject
    private Ui ui;

    private final OutcomeFilterForm filter = new OutcomeFilterForm();
    private String format;
    private List<OutcomeGroup> groups = List.of();
    private OutcomeReport report;
    private List<OutcomeLineView> rows = List.of();

    /** Counts what the address asks for. */
    public void load() throws IOException {
        boolean file = Asked.is("csv", format);
        groups = outcomes.groups();
        OutcomeParameters wanted = filter.read(ui.getToday());
        try {
            if (wanted != null) {
                report = outcomes.table(wanted.from(), wanted.to(), wanted.group(), wanted.source());
                rows = lines.of(report, filter.getQuery());
            }
        } catch (InvalidInput e) {
            filter.refuse(e);
        }
        if (report == null) {
            RefusedPage.badAddress();
        } else if (file) {
            CsvDownload.send("outcomes.csv", csv.text(report));
        }
    }

    /** Whether the reader settles doubts and differences. */
    public boolean isMayReview() {
        return CurrentActor.get().may(Permission.OBSERVATION_MANAGE);
    }

    /** The sentence that the report begins with. */
    public String getHeadline() {
        return lines.headline(report);
    }

    /** The years to choose from, this one first. */
    public List<Choice> getYears() {
        return PeriodForm.years(ui);
    }

    /** What is wrong with a filter, in the reader's words. */
    public String error(String field) {
        return filter.error(ui, field);
    }

    /** Name of a group in the reader's language. */
    public String name(OutcomeGroup group) {
        if (group == null) {
            return ui.text("outcomes.group.all");
        }
        return "ne".equals(ui.getLang()) ? group.nameNe() : group.nameEn();
    }

    /** Version of the definitions that were used, the newest of them. */
    public int getDefinitionVersion() {
        return report.rows().stream()
                .mapToInt(OutcomeRow::definitionVersion)
                .max()
                .orElse(0);
    }

    /** A number of what was left out; withheld ones read {@code <5}. */
    public String leftOut(Integer number) {
        return number == null ? ui.digits(OutcomeCsv.SUPPRESSED) : ui.number(number);
    }

    public OutcomeFilterForm getFilter() {
        return filter;
    }

    public List<OutcomeGroup> getGroups() {
        return groups;
    }

    public OutcomeReport getReport() {
        return report;
    }

    /** Whether the bar of a line is drawn whole because one of its parts is withheld. */
    public boolean isAnyUnsplit() {
        return rows.stream().anyMatch(row -> row.bar() != null && row.bar().staff() == null);
    }

    public List<OutcomeLineView> getRows() {
        return rows;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }
}

package org.sathi.web.outcomes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.time.CivilCalendar;
import org.sathi.sessions.api.Indicators;
import org.sathi.sessions.api.MarkObservation;
import org.sathi.sessions.api.ObservationSource;
import org.sathi.sessions.api.ObservationView;
import org.sathi.sessions.api.Observations;
import org.sathi.sessions.api.ObservedLevel;
import org.sathi.sessions.api.PersonLabel;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.Asked;
import org.sathi.web.base.faces.PeriodForm;
import org.sathi.web.base.faces.RefusedPage;
import org.sathi.web.base.text.Ui;

/** Marks what was observed of a member on a day, from one source: one tap for each indicator, saved at once. */
@Named
@ViewScoped
public class ObservePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Observations observations;

    @Inject
    private Indicators indicators;

    @Inject
    private Actions actions;

    @Inject
    private Ui ui;

    private UUID member;
    private ObservationSource source;
    private String typedDay;
    private String cal;
    private LocalDate day;
    private String dayError;
    private String memberName;
    private String memberCode;
    private boolean notesAllowed;
    private final List<ObserveRow> rows = new ArrayList<>();

    /** Shows what is marked already. */
    public void load() {
        PersonLabel label = observations.person(member);
        memberName = label.name();
        memberCode = label.code();
        notesAllowed = label.notesAllowed();
        source = source == null ? ObservationSource.STAFF : source;
        day = readDay();
        rows.clear();
        indicators.all().forEach(indicator -> rows.add(new ObserveRow(indicator)));
        show();
    }

    /** Saves a tap; a tap on what is chosen takes it back. */
    public void mark(ObserveRow row, String level) {
        ObservedLevel wanted = row.chosen(level) ? null : ObservedLevel.valueOf(level);
        save(row, wanted, wanted == null ? null : row.getEvidence());
    }

    /** Saves what a reached state rests on. */
    public void explain(ObserveRow row) {
        save(row, row.getLevel(), row.getEvidence());
    }

    private void save(ObserveRow row, ObservedLevel level, String evidence) {
        boolean saved = actions.stay(
                () -> observations.mark(new MarkObservation(member, day, row.getCode(), source, level, evidence)));
        if (saved) {
            show();
        }
    }

    private void show() {
        Map<String, ObservationView> marks = observations.marks(member, day, source).stream()
                .collect(Collectors.toMap(ObservationView::indicatorCode, Function.identity(), (a, b) -> a));
        rows.forEach(row -> row.show(marks.get(row.getCode())));
    }

    private LocalDate readDay() {
        if (typedDay == null || typedDay.isBlank()) {
            return ui.getToday();
        }
        InputCheck check = new InputCheck();
        CivilCalendar calendar = Asked.calendar(cal);
        LocalDate typed = PeriodForm.typedDate(check, "on", typedDay, calendar);
        check.notInFuture("on", typed, ui.getToday());
        try {
            check.throwIfAny();
            return typed;
        } catch (InvalidInput e) {
            dayError = ui.text(e.code());
            RefusedPage.badAddress();
            return ui.getToday();
        }
    }

    /** How many indicators are marked. */
    public long getMarked() {
        return rows.stream().filter(row -> row.getLevel() != null).count();
    }

    /** The sources to choose from. */
    public ObservationSource[] getSources() {
        return ObservationSource.values();
    }

    public UUID getMember() {
        return member;
    }

    public void setMember(UUID member) {
        this.member = member;
    }

    public ObservationSource getSource() {
        return source;
    }

    public void setSource(ObservationSource source) {
        this.source = source;
    }

    public String getTypedDay() {
        return typedDay;
    }

    public void setTypedDay(String typedDay) {
        this.typedDay = typedDay;
    }

    public String getCal() {
        return cal;
    }

    public void setCal(String cal) {
        this.cal = cal;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getDayError() {
        return dayError;
    }

    public String getMemberName() {
        return memberName;
    }

    /** Whether anything may be written in words (M6). */
    public boolean isNotesAllowed() {
        return notesAllowed;
    }

    public String getMemberCode() {
        return memberCode;
    }

    public List<ObserveRow> getRows() {
        return rows;
    }
}

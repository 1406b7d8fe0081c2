package org.sathi.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.sathi.kernel.audit.AuditFilter;
import org.sathi.kernel.audit.AuditOutcome;
import org.sathi.kernel.audit.AuditRow;
import org.sathi.kernel.audit.AuditSearch;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.kernel.time.CivilDateText;
import org.sathi.kernel.time.InvalidDateException;
import org.sathi.kernel.time.NepalTime;
import org.sathi.web.base.faces.Asked;
import org.sathi.web.base.faces.RefusedPage;
import org.sathi.web.base.text.Ui;

/** The search of the audit trail; every filter stands in the address. */
@Named
@RequestScoped
public class AuditPage {

    @Inject
    private AuditSearch audit;

    @Inject
    private Ui ui;

    private String from;
    private String to;
    private String cal;
    private String actor;
    private String operation;
    private String subject;
    private AuditOutcome outcome;
    private String after;
    private String fromError;
    private String toError;
    private String subjectError;
    private Slice<AuditRow> slice;
    private List<String> operations = List.of();

    /** Reads the part of the trail that the address names; a filter that cannot be read gives its message and no rows. */
    public void load() {
        operations = audit.operations();
        Instant first = null;
        Instant last = null;
        UUID id = null;
        try {
            first = blank(from) ? null : NepalTime.startOf(typed(from));
        } catch (InvalidDateException e) {
            fromError = ui.text(e.reason().code());
        }
        try {
            last = blank(to) ? null : NepalTime.startOf(typed(to).plusDays(1));
        } catch (InvalidDateException e) {
            toError = ui.text(e.reason().code());
        }
        if (first != null && last != null && !last.isAfter(first)) {
            toError = ui.text("error.audit.reversed");
        }
        try {
            id = blank(subject) ? null : UUID.fromString(subject.strip());
        } catch (IllegalArgumentException e) {
            subjectError = ui.text("error.audit.subject");
        }
        if (fromError != null || toError != null || subjectError != null) {
            RefusedPage.badAddress();
            return;
        }
        String done = Asked.oneOf(operations, Function.identity(), operation);
        AuditFilter filter = new AuditFilter(first, last, clean(actor), done, id, outcome);
        slice = audit.search(filter, PageRequest.after(after));
    }

    private LocalDate typed(String text) {
        return CivilDateText.parse(text, Asked.calendar(cal));
    }

    /** Whether any filter is set. */
    public boolean isFiltered() {
        return !(blank(from) && blank(to) && blank(actor) && blank(operation) && blank(subject) && outcome == null);
    }

    public AuditOutcome[] getOutcomes() {
        return AuditOutcome.values();
    }

    private static String clean(String text) {
        return blank(text) ? null : text.strip();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public Slice<AuditRow> getSlice() {
        return slice;
    }

    public List<String> getOperations() {
        return operations;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getCal() {
        return cal;
    }

    public void setCal(String cal) {
        this.cal = cal;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getOperation() {
        return operation;
    }

    public void setOperation(String operation) {
        this.operation = operation;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public AuditOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(AuditOutcome outcome) {
        this.outcome = outcome;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getFromError() {
        return fromError;
    }

    public String getToError() {
        return toError;
    }

    public String getSubjectError() {
        return subjectError;
    }
}

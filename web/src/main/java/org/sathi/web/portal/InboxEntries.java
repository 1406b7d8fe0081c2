package org.sathi.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.sathi.referrals.api.InboxList;
import org.sathi.referrals.api.InboxRow;
import org.sathi.referrals.api.Priority;
import org.sathi.web.base.text.StatusMark;
import org.sathi.web.base.text.Ui;
import org.sathi.web.referrals.ReferralWords;

/** Puts rows of the inbox into the reader's words. */
@RequestScoped
public class InboxEntries {

    @Inject
    private Ui ui;

    @Inject
    private ReferralWords words;

    /**
     * The row as it stands in one of the lists.
     *
     * @param agreed whether the agency's agreement holds, without which no referral can be opened to be read
     */
    InboxEntry of(InboxRow row, InboxList list, boolean agreed) {
        boolean named = row.serviceNameEn() != null && !row.serviceNameEn().isEmpty();
        boolean closed = list == InboxList.CLOSED;
        boolean late = !closed && row.overdue();
        return new InboxEntry(
                row.id(),
                named ? words.name(row.serviceNameEn(), row.serviceNameNe()) : row.reference(),
                named ? row.reference() : "",
                person(row, agreed),
                row.personName() != null || row.ageBand() != null,
                late ? List.of(ui.mark("warn", words.due(row.dueAt(), true))) : List.of(),
                late ? "" : when(row, closed),
                closed || row.dueAt() != null,
                marks(row),
                row.workerName() == null ? ui.text("portal.worker.none") : row.workerName(),
                row.workerName() != null);
    }

    private String person(InboxRow row, boolean agreed) {
        if (row.personName() != null) {
            return row.personName();
        }
        if (row.ageBand() == null) {
            boolean unopened = agreed && row.state().open() && !row.consentHold();
            return ui.text(unopened ? "disclosure.inbox.unopened" : "portal.person.closed");
        }
        boolean placed = row.district() != null && !row.district().isEmpty();
        return ui.label(row.ageBand()) + (placed ? ", " + ui.district(row.district()) : "");
    }

    private String when(InboxRow row, boolean closed) {
        if (closed) {
            return ui.moment(row.updatedAt());
        }
        return row.dueAt() == null ? ui.text("portal.due.none") : words.due(row.dueAt(), false);
    }

    private List<StatusMark> marks(InboxRow row) {
        List<StatusMark> marks = new ArrayList<>();
        if (row.task() != null) {
            marks.add(ui.mark("needs-me", ui.label(row.task())));
        }
        marks.add(ui.mark(row.state().waiting() ? "info" : words.kind(row.state()), ui.label(row.state())));
        if (row.priority() == Priority.URGENT && row.state().open()) {
            marks.add(ui.mark("warn", ui.label(row.priority())));
        }
        return marks;
    }
}

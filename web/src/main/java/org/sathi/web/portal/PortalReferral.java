package org.sathi.web.portal;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.referrals.api.DisclosedContent;
import org.sathi.referrals.api.DisclosedContent.Identity;
import org.sathi.referrals.api.DisclosurePhase;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.InboxReferral;
import org.sathi.referrals.api.InboxRow;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.WorkerLabel;
import org.sathi.web.base.text.Choice;
import org.sathi.web.base.text.Ui;
import org.sathi.web.referrals.ReferralWords;

/** One referral as its agency may see it at this moment. */
@Named
@ViewScoped
public class PortalReferral implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The steps that can be the next one, the most pressing first. */
    private static final List<ReferralEvent> NEXT = List.of(
            ReferralEvent.CONFIRM_STOP,
            ReferralEvent.CONFIRM_CANCEL,
            ReferralEvent.ACCEPT,
            ReferralEvent.RESUME,
            ReferralEvent.START,
            ReferralEvent.LOG_CONTACT);

    @Inject
    private Inbox inbox;

    @Inject
    private ReferralWords words;

    @Inject
    private Ui ui;

    private UUID id;
    private transient InboxReferral view;
    private transient List<Choice> workers;

    /** Opens the referral; this is what the accounting of disclosures records. */
    public void load() {
        view = inbox.open(id);
    }

    /** After a refused post: what may be seen has perhaps changed, so it is read again before it is shown (B6-2, B6-3). */
    public void refresh() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            load();
        }
    }

    /** Whether the reader may do this now. */
    public boolean can(String event) {
        return view != null && view.can(ReferralEvent.valueOf(event));
    }

    /** The one step that comes next for the reader, or nothing. */
    public ReferralEvent getNext() {
        if (isPool() && !can("CONFIRM_CANCEL")) {
            return ReferralEvent.ASSIGN;
        }
        boolean started = view.row().state() == ReferralState.IN_PROGRESS;
        if (started && can("COMPLETE") && !can("CONFIRM_CANCEL")) {
            return ReferralEvent.COMPLETE;
        }
        return NEXT.stream().filter(view::can).findFirst().orElse(null);
    }

    /** Whether the agency has taken it and nobody works on it, so that the reader is the one to take it or to give it. */
    public boolean isPool() {
        ReferralState state = view.row().state();
        boolean taken = state == ReferralState.ACCEPTED || state == ReferralState.IN_PROGRESS;
        return taken && view.row().workerName() == null && can("ASSIGN");
    }

    /** What stands at the head: the person's name once it may be known, else the service; nothing of both in a stub. */
    public String getHeading() {
        DisclosedContent content = view.content();
        if (content == null || content.phase() == DisclosurePhase.STUB) {
            return ui.text("portal.referral.title");
        }
        Identity person = content.identity();
        if (person == null) {
            return words.name(view.row().serviceNameEn(), view.row().serviceNameNe());
        }
        String called = person.preferredName() == null ? person.nameLatin() : person.preferredName();
        return called == null ? person.nameNepali() : called;
    }

    /** Where it stands and what comes next, in a sentence. */
    public String getSentence() {
        InboxRow row = view.row();
        String held = view.agencyClosed() ? "AGENCY_CLOSED" : "CONSENT_HOLD";
        String state = row.consentHold() ? held : row.state().name();
        boolean stub = view.content().phase() == DisclosurePhase.STUB
                && !row.consentHold()
                && row.state() != ReferralState.ENTERED_IN_ERROR;
        if (stub && view.agreementEnded()) {
            state = "AGREEMENT_ENDED";
        } else if (stub) {
            state = "CONSENT_OVER";
        } else if (isPool()) {
            state = "POOL";
        } else if (row.state() == ReferralState.ACCEPTED && can("START") && !row.consentHold()) {
            state = "REACHED";
        }
        String due = words.due(row.dueAt(), row.overdue());
        return ui.text("portal.sentence." + state, due, ui.day(view.firstContactOn()), ui.day(view.reviewOn()));
    }

    /** Whether there is more to do than the next step and writing. */
    public boolean isHasOthers() {
        return view.actions().stream()
                .anyMatch(event ->
                        event != ReferralEvent.MESSAGE && event != ReferralEvent.RECEIVE && event != getNext());
    }

    /** Colleagues who can be given it. */
    public List<Choice> getWorkers() {
        if (workers == null) {
            workers = inbox.workers().stream().map(PortalReferral::choice).toList();
        }
        return workers;
    }

    private static Choice choice(WorkerLabel worker) {
        return new Choice(worker.id(), worker.displayName());
    }

    /** Whether the reader may give it to somebody else. */
    public boolean isAdmin() {
        return CurrentActor.get().may(Permission.INBOX_ADMIN);
    }

    /** The address of this page, to go on to after a step. */
    public String address() {
        return "/portal/referral?id=" + id;
    }

    /** The version that the reader saw. */
    public long version() {
        return view.row().version();
    }

    public InboxReferral getView() {
        return view;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}

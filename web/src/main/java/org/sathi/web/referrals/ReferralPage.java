package org.sathi.web.referrals;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.referrals.api.ConsentState;
import org.sathi.referrals.api.ConsentView;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralRow;
import org.sathi.referrals.api.ReferralView;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.SenderTask;
import org.sathi.referrals.api.TimelineEntry;
import org.sathi.web.base.text.Ui;

/** One referral as the programme sees it, with everything that its agency did. */
@Named
@ViewScoped
public class ReferralPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<Permission> WITHDRAWERS = Set.of(Permission.REFERRAL_SEND, Permission.CONSENT_RECORD);

    private static final Set<ReferralEvent> OTHERS = Set.of(
            ReferralEvent.CANCEL,
            ReferralEvent.REQUEST_CANCEL,
            ReferralEvent.WITHDRAW_CANCEL_REQUEST,
            ReferralEvent.FORCE_CANCEL,
            ReferralEvent.SETTLE,
            ReferralEvent.REOPEN,
            ReferralEvent.DISCARD,
            ReferralEvent.MARK_ERROR);

    @Inject
    private Referrals referrals;

    @Inject
    private ReferralWords words;

    @Inject
    private Ui ui;

    private UUID id;

    private transient ReferralView view;

    /** Reads it; its messages are then read and its notices done. */
    public void load() {
        view = referrals.view(id);
    }

    /** After a refused post it is read again, so that the page shows what it is now. */
    public void refresh() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            load();
        }
    }

    /** What happened; of several changes to a draft in a row the last stands for all. */
    public List<TimelineEntry> getTimeline() {
        List<TimelineEntry> entries = view.timeline();
        return IntStream.range(0, entries.size())
                .filter(at -> !edited(entries, at) || !edited(entries, at + 1))
                .mapToObj(entries::get)
                .toList();
    }

    private static boolean edited(List<TimelineEntry> entries, int at) {
        return at < entries.size() && entries.get(at).event() == ReferralEvent.EDIT;
    }

    /** Whether the reader may do this now. */
    public boolean can(String event) {
        return view != null && view.can(ReferralEvent.valueOf(event));
    }

    /** Where it stands, in a sentence. */
    public String getSentence() {
        ReferralRow row = view.row();
        String agency = words.name(row.agencyNameEn(), row.agencyNameNe());
        String of = row.logged() ? "logged.sentence." : "referrals.sentence.";
        if (row.consentHold()) {
            boolean closed = row.task() == SenderTask.AGENCY_CLOSED;
            return ui.text(closed ? "referrals.sentence.AGENCY_CLOSED" : of + "CONSENT_HOLD", agency);
        }
        if (view.serviceId() == null) {
            return ui.text("referrals.sentence.UNADDRESSED");
        }
        if (row.outcomeDoubted()) {
            return ui.text("refsend.doubt.state", agency);
        }
        if (view.help() != null) {
            return ui.text("referrals.sentence.ASKED", agency);
        }
        String due = words.due(row.dueAt(), row.overdue());
        String worker = view.workerName() == null ? agency : view.workerName();
        return ui.text(
                of + (row.task() == SenderTask.HAND_OVER ? "TELL" : standing()),
                agency,
                due,
                worker,
                ui.day(view.firstContactOn()),
                ui.day(view.reviewOn()));
    }

    /** The state, apart where the agency has taken it and nobody there works on it. */
    private String standing() {
        boolean pool = !view.row().logged() && view.workerName() == null;
        return switch (view.row().state()) {
            case ACCEPTED -> pool ? "ACCEPTED_POOL" : "ACCEPTED";
            case IN_PROGRESS -> pool ? "POOL" : "IN_PROGRESS";
            default -> view.row().state().name();
        };
    }

    /** Who can read it now, in a sentence. */
    public String getWhoSees() {
        if (view.serviceId() == null) {
            return ui.text("referrals.who-sees.UNADDRESSED");
        }
        ReferralRow row = view.row();
        String who = row.logged()
                ? "logged.who-sees"
                : "referrals.who-sees." + view.phase().name();
        return ui.text(who, words.name(row.agencyNameEn(), row.agencyNameNe()));
    }

    /** Whether the consent is in force, so that it can be withdrawn. */
    public boolean isConsentCanEnd() {
        ConsentView consent = view.consent();
        return consent != null
                && consent.state() == ConsentState.IN_FORCE
                && CurrentActor.get().mayAny(WITHDRAWERS);
    }

    /** Whether it came back and another way must be found. */
    public boolean isAgain() {
        return view.row().task() == SenderTask.FIND_ANOTHER_WAY
                && CurrentActor.get().may(Permission.REFERRAL_SEND);
    }

    /** On which step a draft is gone on with. */
    public String getContinueAt() {
        if (view.serviceId() == null) {
            return "service";
        }
        if (view.tellable().isEmpty()) {
            return "consent";
        }
        return view.reason() == null || view.safeContact() == null ? "tell" : "check";
    }

    /** Whether there is more to do than the next step and writing. */
    public boolean isHasOthers() {
        return view.actions().stream().anyMatch(OTHERS::contains);
    }

    /** The address of this page, to go on to after a step. */
    public String address() {
        return "/staff/referrals/referral?id=" + id;
    }

    /** The version that the reader saw. */
    public long version() {
        return view.row().version();
    }

    public ReferralView getView() {
        return view;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}

package org.sathi.web.referrals;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralReason;
import org.sathi.referrals.api.ReferralView;
import org.sathi.referrals.api.Referrals.Content;
import org.sathi.referrals.api.SafeContact;

/** What a sender writes: why, how soon, what is told, and how the person may be reached safely. */
public class TellForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<InformationCategory, String> texts = new EnumMap<>(InformationCategory.class);
    private ReferralReason reason;
    private Priority priority;
    private UUID goalId;
    private Boolean careful;
    private boolean noCalls;
    private boolean noSms;
    private boolean onlyThroughProgramme;
    private String hours;

    /** The form as the draft holds it. */
    static TellForm of(ReferralView draft) {
        TellForm form = new TellForm();
        form.reason = draft.reason();
        form.priority = draft.row().priority();
        form.goalId = draft.goalId();
        form.texts.putAll(draft.texts());
        SafeContact safe = draft.safeContact();
        if (safe != null) {
            form.careful = safe.limited();
            form.noCalls = safe.noCalls();
            form.noSms = safe.noSms();
            form.onlyThroughProgramme = safe.onlyThroughProgramme();
            form.hours = safe.hours();
        }
        return form;
    }

    /** The draft with what was written; texts of categories that the consent does not cover are left out. */
    Content content(ReferralView draft, Set<InformationCategory> covered) {
        Map<InformationCategory, String> told = texts.entrySet().stream()
                .filter(entry -> entry.getValue() != null && covered.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return Drafts.told(draft, goalId, reason, priority, told, safeContact());
    }

    private SafeContact safeContact() {
        if (careful == null) {
            return null;
        }
        return careful
                ? new SafeContact(noCalls, noSms, onlyThroughProgramme, hours)
                : new SafeContact(false, false, false, null);
    }

    public Map<InformationCategory, String> getTexts() {
        return texts;
    }

    public ReferralReason getReason() {
        return reason;
    }

    public void setReason(ReferralReason reason) {
        this.reason = reason;
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    public UUID getGoalId() {
        return goalId;
    }

    public void setGoalId(UUID goalId) {
        this.goalId = goalId;
    }

    public Boolean getCareful() {
        return careful;
    }

    public void setCareful(Boolean careful) {
        this.careful = careful;
    }

    public boolean isNoCalls() {
        return noCalls;
    }

    public void setNoCalls(boolean noCalls) {
        this.noCalls = noCalls;
    }

    public boolean isNoSms() {
        return noSms;
    }

    public void setNoSms(boolean noSms) {
        this.noSms = noSms;
    }

    public boolean isOnlyThroughProgramme() {
        return onlyThroughProgramme;
    }

    public void setOnlyThroughProgramme(boolean onlyThroughProgramme) {
        this.onlyThroughProgramme = onlyThroughProgramme;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }
}

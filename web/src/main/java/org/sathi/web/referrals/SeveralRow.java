package org.sathi.web.referrals;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sathi.referrals.api.SeveralReferrals;
import org.sathi.web.base.text.Choice;

/** One person in the form that refers several: under which consent, and how they may be reached. */
public class SeveralRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID member;
    private final String name;
    private final String code;
    private final boolean enrolled;
    private final transient List<Choice> consents;
    private UUID consent;
    private SeveralReferrals.Reach reach;

    SeveralRow(SeveralReferrals.Candidate person, List<Choice> consents) {
        this.member = person.memberId();
        this.name = person.name();
        this.code = person.code();
        this.enrolled = person.enrolled();
        this.consents = consents;
        if (!person.consents().isEmpty()) {
            this.consent = person.consents().get(0).consentId();
        }
    }

    SeveralReferrals.Person asked() {
        return new SeveralReferrals.Person(member, consent, reach);
    }

    public UUID getMember() {
        return member;
    }

    public String getName() {
        return name;
    }

    public String getCode() {
        return code;
    }

    public boolean isEnrolled() {
        return enrolled;
    }

    public List<Choice> getConsents() {
        return consents;
    }

    public UUID getConsent() {
        return consent;
    }

    public void setConsent(UUID consent) {
        this.consent = consent;
    }

    public SeveralReferrals.Reach getReach() {
        return reach;
    }

    public void setReach(SeveralReferrals.Reach reach) {
        this.reach = reach;
    }
}

package org.sathi.web.referrals;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.referrals.api.ConsentBegun;
import org.sathi.referrals.api.ConsentMethod;
import org.sathi.referrals.api.DisclosureConsents.RecordConsent;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;

/** A consent to tell an agency something, as far as it is filled in. */
public class ConsentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<InformationCategory, Boolean> ticks = new EnumMap<>(InformationCategory.class);
    private ConsentMethod method;
    private String witness;
    private String language;
    private String proxy;
    private String proxyRelation;
    private String place;
    private LocalDate signedOn;
    private LocalDate expiresOn;

    /** The form as it begins: the sensitive ones are off (B4). */
    static ConsentForm offer(Set<InformationCategory> disclosable, LocalDate today, LocalDate until) {
        ConsentForm form = new ConsentForm();
        disclosable.forEach(category -> form.ticks.put(category, !category.sensitive()));
        form.signedOn = today;
        form.expiresOn = until;
        return form;
    }

    /** The form as it was left; what cannot be told any more is left out. */
    static ConsentForm of(ConsentBegun begun, Set<InformationCategory> disclosable) {
        ConsentForm form = new ConsentForm();
        disclosable.forEach(
                category -> form.ticks.put(category, begun.categories().contains(category)));
        form.method = begun.method();
        form.witness = begun.witness();
        form.language = begun.language();
        form.proxy = begun.proxy();
        form.proxyRelation = begun.proxyRelation();
        form.place = begun.place();
        form.signedOn = begun.signedOn();
        form.expiresOn = begun.expiresOn();
        return form;
    }

    /** The form as it is left for later. */
    ConsentBegun begun() {
        return new ConsentBegun(
                categories(), method, witness, language, proxy, proxyRelation, place, signedOn, expiresOn);
    }

    /** What was ticked. */
    Set<InformationCategory> categories() {
        Set<InformationCategory> chosen = EnumSet.noneOf(InformationCategory.class);
        ticks.forEach((category, on) -> {
            if (Boolean.TRUE.equals(on)) {
                chosen.add(category);
            }
        });
        return chosen;
    }

    /** The consent as it is recorded. */
    RecordConsent command(UUID memberId, UUID agencyId, Need purpose, UUID submitKey) {
        return new RecordConsent(
                memberId,
                agencyId,
                purpose,
                categories(),
                method,
                witness,
                language,
                proxy,
                proxyRelation,
                place,
                signedOn,
                expiresOn,
                submitKey);
    }

    public Map<InformationCategory, Boolean> getTicks() {
        return ticks;
    }

    public ConsentMethod getMethod() {
        return method;
    }

    public void setMethod(ConsentMethod method) {
        this.method = method;
    }

    public String getWitness() {
        return witness;
    }

    public void setWitness(String witness) {
        this.witness = witness;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getProxy() {
        return proxy;
    }

    public void setProxy(String proxy) {
        this.proxy = proxy;
    }

    public String getProxyRelation() {
        return proxyRelation;
    }

    public void setProxyRelation(String proxyRelation) {
        this.proxyRelation = proxyRelation;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }
}

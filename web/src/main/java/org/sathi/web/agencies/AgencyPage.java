package org.sathi.web.agencies;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.AgencyStatus;
import org.sathi.referrals.api.AgencyView;
import org.sathi.web.base.faces.Actions;

/** One agency with its agreement and services. */
@Named
@ViewScoped
public class AgencyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Agencies agencies;

    @Inject
    private Actions actions;

    private UUID id;
    private String agreementVersion;
    private String signer;
    private LocalDate signedOn;
    private LocalDate validUntil;
    private String reason;

    private transient AgencyView agency;

    /** Reads the agency. */
    public void load() {
        agency = agencies.get(id);
    }

    /** Records the signed agreement. */
    public String sign() {
        return actions.run("sign", "agencies.sign.done", () -> {
            agencies.signAgreement(
                    new Agencies.SignAgreement(id, agency.version(), agreementVersion, signer, signedOn, validUntil));
            return address();
        });
    }

    /** Takes the agency in again, or closes it for referrals (B6-7). */
    public String turn() {
        AgencyStatus wanted = isActive() ? AgencyStatus.INACTIVE : AgencyStatus.ACTIVE;
        return actions.run("turn", "agencies.turn.done", () -> {
            agencies.setStatus(new Agencies.SetAgencyStatus(id, agency.version(), wanted, reason));
            return address();
        });
    }

    /** Whether it can be referred to. */
    public boolean isActive() {
        return agency.status() == AgencyStatus.ACTIVE;
    }

    /** Whether its data-use agreement holds. */
    public boolean isAgreed() {
        return agency.agreement().holds();
    }

    private String address() {
        return "/admin/agencies/agency?id=" + id;
    }

    public AgencyView getAgency() {
        return agency;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getAgreementVersion() {
        return agreementVersion;
    }

    public void setAgreementVersion(String agreementVersion) {
        this.agreementVersion = agreementVersion;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

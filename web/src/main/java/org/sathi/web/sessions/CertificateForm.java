package org.sathi.web.sessions;

import java.io.Serializable;
import java.time.LocalDate;
import org.sathi.sessions.api.CertificationStanding;

/** What is typed about a certificate and about the decision of its body. */
public class CertificateForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String issuedBy;
    private String number;
    private LocalDate issuedOn;
    private LocalDate expiresOn;
    private CertificationStanding standing;
    private String reason;

    public String getIssuedBy() {
        return issuedBy;
    }

    public void setIssuedBy(String issuedBy) {
        this.issuedBy = issuedBy;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    public CertificationStanding getStanding() {
        return standing;
    }

    public void setStanding(CertificationStanding standing) {
        this.standing = standing;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

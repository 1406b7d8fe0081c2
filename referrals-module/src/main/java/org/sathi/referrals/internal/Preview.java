package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sathi.referrals.api.AgeBand;

/** What an agency may know of a person before it accepts, taken when the referral is sent. Immutable. */
@Embeddable
class Preview {

    @Column(name = "district")
    private String district;

    @Enumerated(EnumType.STRING)
    @Column(name = "age_band")
    private AgeBand ageBand;

    @Column(name = "language")
    private String language;

    protected Preview() {}

    /** A preview; district and language may be {@code null}. */
    Preview(String district, AgeBand ageBand, String language) {
        this.district = district;
        this.ageBand = ageBand;
        this.language = language;
    }

    String district() {
        return district;
    }

    AgeBand ageBand() {
        return ageBand;
    }

    /** Code of the preferred language. */
    String language() {
        return language;
    }
}

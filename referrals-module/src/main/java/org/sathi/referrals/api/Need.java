package org.sathi.referrals.api;

import java.util.Optional;

/** What somebody needs and a service gives; the purpose of a consent names one of them (B4). */
public enum Need {
    COUNSELLING(InformationCategory.MENTAL_HEALTH_SUMMARY),
    PSYCHIATRIC_CARE(InformationCategory.MENTAL_HEALTH_SUMMARY),
    CRISIS_SUPPORT(InformationCategory.MENTAL_HEALTH_SUMMARY),
    SUBSTANCE_USE_CARE(InformationCategory.SUBSTANCE_USE),
    HIV_TESTING(InformationCategory.HIV),
    HIV_TREATMENT(InformationCategory.HIV),
    HIV_SUPPORT(InformationCategory.HIV),
    LEGAL_AID(null),
    REENTRY_SUPPORT(InformationCategory.JUSTICE),
    VICTIM_SUPPORT(null),
    HEALTH_CARE(null),
    HOUSING(null),
    SKILLS_TRAINING(null),
    EMPLOYMENT(null),
    DISABILITY_CARD(null),
    OTHER(null);

    private final InformationCategory reveals;

    Need(InformationCategory reveals) {
        this.reveals = reveals;
    }

    /** The category of information that the bare fact of this need tells of a person; an agency behind the wall of it cannot offer such a service. */
    public Optional<InformationCategory> reveals() {
        return Optional.ofNullable(reveals);
    }
}

package org.sathi.referrals.api;

import java.util.UUID;

/** How an agency is named in a list of another module. */
public record AgencyLabel(UUID id, String nameEn, String nameNe, AgencyKind kind, AgencyStatus status) {}

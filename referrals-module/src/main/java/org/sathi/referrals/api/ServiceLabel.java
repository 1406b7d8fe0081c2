package org.sathi.referrals.api;

import java.util.UUID;

/** How a service is named where one of several is chosen. */
public record ServiceLabel(UUID id, String nameEn, String nameNe) {}

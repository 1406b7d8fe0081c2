package org.sathi.referrals.api;

import java.time.LocalDate;
import java.util.UUID;

/** An agency in the directory's list. */
public record AgencyRow(
        UUID id,
        String code,
        String nameEn,
        String nameNe,
        AgencyKind kind,
        AgencyStatus status,
        String district,
        AgreementState agreement,
        LocalDate agreementUntil) {}

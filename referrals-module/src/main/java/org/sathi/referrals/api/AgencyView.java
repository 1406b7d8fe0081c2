package org.sathi.referrals.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An agency with its services.
 *
 * @param agreementVersion version of the signed agreement, {@code null} while unsigned
 */
public record AgencyView(
        UUID id,
        long version,
        String code,
        String nameEn,
        String nameNe,
        AgencyKind kind,
        AgencyStatus status,
        String district,
        String address,
        String phone,
        String email,
        boolean confidentialLocation,
        String agreementVersion,
        String agreementSigner,
        LocalDate agreementSignedOn,
        List<ServiceRow> services) {

    public AgencyView {
        services = List.copyOf(services);
    }
}

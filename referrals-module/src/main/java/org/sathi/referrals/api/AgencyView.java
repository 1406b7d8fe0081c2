package org.sathi.referrals.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An agency with its services.
 *
 * @param agreementVersion version of the signed agreement, {@code null} while unsigned
 * @param agreementUntil last day on which it holds, or {@code null}
 * @param agreement how it stands today
 * @param agreements all that were signed, the latest first; empty for those who do not keep the entry
 * @param places where it works, for those who keep its entry; empty for everybody else
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
        LocalDate agreementUntil,
        AgreementState agreement,
        List<ServiceRow> services,
        List<PlaceView> places,
        List<AgreementView> agreements) {

    public AgencyView {
        services = List.copyOf(services);
        places = List.copyOf(places);
        agreements = List.copyOf(agreements);
    }
}

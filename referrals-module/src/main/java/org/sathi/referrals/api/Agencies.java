package org.sathi.referrals.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;
import org.sathi.kernel.access.WithinOperation;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;

/** The directory of partner agencies and their services, as the programme keeps it. */
public interface Agencies {

    /** Agencies by English name. */
    @RequiresPermission(Permission.AGENCY_VIEW)
    Slice<AgencyRow> list(AgencyQuery query, PageRequest page);

    /** One agency with its services. */
    @RequiresPermission(Permission.AGENCY_VIEW)
    AgencyView get(UUID agencyId);

    /** Services that can be referred to, by English name: of active agencies with a signed agreement. */
    @RequiresPermission(Permission.AGENCY_VIEW)
    Slice<ServiceRow> services(ServiceQuery query, PageRequest page);

    /** The districts in which there are agencies that can be referred to, by name. */
    @RequiresPermission(Permission.AGENCY_VIEW)
    List<String> districts();

    /** One service with what its agency may be told. */
    @RequiresPermission(Permission.AGENCY_VIEW)
    ServiceView service(UUID serviceId);

    /** Adds an agency; it can be referred to once its agreement is signed. */
    @RequiresPermission(Permission.AGENCY_MANAGE)
    UUID create(CreateAgency command);

    /** Changes what is held about an agency. */
    @RequiresPermission(Permission.AGENCY_MANAGE)
    void change(ChangeAgency command);

    /** Records the signed data-use agreement, or its renewal; what was signed before stays as history. */
    @RequiresPermission(Permission.AGENCY_MANAGE)
    void signAgreement(SignAgreement command);

    /**
     * Activates or deactivates an agency. Deactivation returns what waits for it to the senders, ends every consent to tell it something and its people's sessions; activation
     * brings none of them back (B6-7).
     */
    @RequiresPermission(Permission.AGENCY_MANAGE)
    void setStatus(SetAgencyStatus command);

    /** Adds a service to an agency. */
    @RequiresPermission(Permission.AGENCY_MANAGE)
    UUID addService(AddService command);

    /** Changes a service. */
    @RequiresPermission(Permission.AGENCY_MANAGE)
    void changeService(ChangeService command);

    /** Adds a place at which an agency works, or changes it. */
    @RequiresPermission(Permission.AGENCY_MANAGE)
    UUID savePlace(SavePlace command);

    /** Confirms for the programme that the entry of a service is right today. */
    @RequiresPermission(Permission.AGENCY_MANAGE)
    void verify(VerifyService command);

    /** Active agencies whose agreement ends within thirty days or has ended, the first to end first; at most 50. */
    @RequiresPermission(value = Permission.AGENCY_MANAGE, quiet = true)
    List<AgencyRow> renewals();

    /** Agencies by id, for lists of other modules; unknown ids are left out. */
    @WithinOperation
    Map<UUID, AgencyLabel> labels(Collection<UUID> agencyIds);

    /**
     * A new agency.
     *
     * @param code two to six Latin capitals or digits, the beginning of its referral references; it is printed on slips, so it must not name the agency's field
     * @param nameEn English name, at most 150 characters
     * @param nameNe Nepali name, at most 150 characters
     * @param kind kind; decides the wall
     * @param district district in which it works, at most 60 characters
     * @param address street address, at most 200 characters, or {@code null}
     * @param phone telephone number, or {@code null}
     * @param email address for generic mails, or {@code null}
     * @param confidentialLocation the location is never published
     * @param submitKey key of the form, or {@code null}
     */
    record CreateAgency(
            String code,
            String nameEn,
            String nameNe,
            AgencyKind kind,
            String district,
            String address,
            String phone,
            String email,
            boolean confidentialLocation,
            UUID submitKey) {}

    /** Changes an agency; kind and code stay as they were given. See {@link CreateAgency}. */
    record ChangeAgency(
            UUID id,
            long version,
            String nameEn,
            String nameNe,
            String district,
            String address,
            String phone,
            String email,
            boolean confidentialLocation) {}

    /**
     * The data-use agreement.
     *
     * @param agreementVersion version of the text, at most 20 characters
     * @param signer who signed for the agency, at most 150 characters
     * @param signedOn civil date, not in the future
     * @param validUntil last day on which it holds, not before it was signed; {@code null} when it does not end
     */
    record SignAgreement(
            UUID id, long version, String agreementVersion, String signer, LocalDate signedOn, LocalDate validUntil) {

        /** An agreement that does not end. */
        public SignAgreement(UUID id, long version, String agreementVersion, String signer, LocalDate signedOn) {
            this(id, version, agreementVersion, signer, signedOn, null);
        }
    }

    /**
     * New status of an agency.
     *
     * @param reason why, at most 500 characters; needed to deactivate, and kept with the consents that end by it
     */
    record SetAgencyStatus(UUID id, long version, AgencyStatus status, String reason) {}

    /**
     * What is held about a service.
     *
     * @param nameEn English name, at most 150 characters
     * @param nameNe Nepali name, at most 150 characters
     * @param need what it gives; must not reveal a category that the agency's kind is walled off from
     * @param status whether it can be referred to
     * @param capacity room, as the agency says
     * @param languages codes of the languages spoken, for example {@code ne}
     * @param cost what it costs
     * @param categories what the service needs to know at most (service template); {@code null} means all that the wall lets through
     * @param minAge youngest age served in years, or {@code null}
     * @param maxAge oldest age served in years, or {@code null}
     * @param conditions whom it takes beside their age, and what they bring along
     */
    record ServiceData(
            String nameEn,
            String nameNe,
            Need need,
            ServiceStatus status,
            CapacityStatus capacity,
            Set<String> languages,
            CostLevel cost,
            Set<InformationCategory> categories,
            Integer minAge,
            Integer maxAge,
            ServiceConditions conditions) {

        /** A service for anybody from anywhere, without papers. */
        public ServiceData(
                String nameEn,
                String nameNe,
                Need need,
                ServiceStatus status,
                CapacityStatus capacity,
                Set<String> languages,
                CostLevel cost,
                Set<InformationCategory> categories,
                Integer minAge,
                Integer maxAge) {
            this(
                    nameEn,
                    nameNe,
                    need,
                    status,
                    capacity,
                    languages,
                    cost,
                    categories,
                    minAge,
                    maxAge,
                    ServiceConditions.NONE);
        }
    }

    /** A new service of an agency. */
    record AddService(UUID agencyId, ServiceData data, UUID submitKey) {}

    /** Changes a service. */
    record ChangeService(UUID id, long version, ServiceData data) {}

    /**
     * A place of an agency.
     *
     * @param id the place that is changed, or {@code null} for a new one
     */
    record SavePlace(UUID agencyId, UUID id, long version, PlaceData data, UUID submitKey) {}

    /** The entry of a service is right. */
    record VerifyService(UUID id, long version) {}
}

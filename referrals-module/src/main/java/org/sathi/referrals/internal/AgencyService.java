package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sathi.referrals.api.Agencies.ServiceData;
import org.sathi.referrals.api.CapacityStatus;
import org.sathi.referrals.api.CostLevel;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.ServedSex;
import org.sathi.referrals.api.ServiceConditions;
import org.sathi.referrals.api.ServiceStatus;

/** A service of an agency; referrals are addressed to it. */
@Entity
@Table(name = "ref_service")
class AgencyService {

    /** Stands between the districts of an area; no typed line holds it. */
    static final String AREA_ENDS = "\n";

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_ne")
    private String nameNe;

    @Enumerated(EnumType.STRING)
    @Column(name = "need")
    private Need need;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ServiceStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "capacity")
    private CapacityStatus capacity;

    @Column(name = "capacity_at")
    private Instant capacityAt;

    @Column(name = "languages")
    private String languages;

    @Enumerated(EnumType.STRING)
    @Column(name = "cost")
    private CostLevel cost;

    @Column(name = "categories")
    private String categories;

    @Column(name = "min_age")
    private Integer minAge;

    @Column(name = "max_age")
    private Integer maxAge;

    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    @Column(name = "verified_by")
    private UUID verifiedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "serves")
    private ServedSex serves = ServedSex.ANYONE;

    @Column(name = "area")
    private String area = "";

    @Column(name = "documents_en")
    private String documentsEn;

    @Column(name = "documents_ne")
    private String documentsNe;

    protected AgencyService() {}

    AgencyService(UUID id, UUID agencyId) {
        this.id = id;
        this.agencyId = agencyId;
    }

    /** Takes over checked data; the template is already cut to the wall. */
    void describe(ServiceData data, Set<InformationCategory> template, Instant now) {
        nameEn = data.nameEn();
        nameNe = data.nameNe();
        need = data.need();
        status = data.status();
        if (capacity != data.capacity()) {
            sayCapacity(data.capacity(), now);
        }
        languages = data.languages().stream().sorted().collect(Collectors.joining(","));
        cost = data.cost();
        categories = Categories.pack(template);
        take(new ServiceFields.Taken(data.minAge(), data.maxAge(), data.conditions()));
    }

    /** Whom it takes from now on and what they bring along. */
    void take(ServiceFields.Taken taken) {
        minAge = taken.minAge();
        maxAge = taken.maxAge();
        ServiceConditions conditions = taken.conditions();
        serves = conditions.serves();
        area = conditions.area().stream().sorted().collect(Collectors.joining(AREA_ENDS));
        documentsEn = conditions.documentsEn();
        documentsNe = conditions.documentsNe();
    }

    void sayCapacity(CapacityStatus room, Instant now) {
        capacity = room;
        capacityAt = now;
    }

    void become(ServiceStatus newStatus) {
        status = newStatus;
    }

    void verified(LocalDate on, UUID by) {
        verifiedOn = on;
        verifiedBy = by;
    }

    UUID verifiedBy() {
        return verifiedBy;
    }

    ServiceConditions conditions() {
        return new ServiceConditions(
                serves, area.isEmpty() ? Set.of() : Set.of(area.split(AREA_ENDS)), documentsEn, documentsNe);
    }

    boolean active() {
        return status == ServiceStatus.ACTIVE;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID agencyId() {
        return agencyId;
    }

    String nameEn() {
        return nameEn;
    }

    String nameNe() {
        return nameNe;
    }

    Need need() {
        return need;
    }

    ServiceStatus status() {
        return status;
    }

    CapacityStatus capacity() {
        return capacity;
    }

    Instant capacityAt() {
        return capacityAt;
    }

    Set<String> languages() {
        return languages.isEmpty()
                ? Set.of()
                : Arrays.stream(languages.split(",")).collect(Collectors.toSet());
    }

    CostLevel cost() {
        return cost;
    }

    Set<InformationCategory> template() {
        return Categories.unpack(categories);
    }

    Integer minAge() {
        return minAge;
    }

    Integer maxAge() {
        return maxAge;
    }

    LocalDate verifiedOn() {
        return verifiedOn;
    }
}

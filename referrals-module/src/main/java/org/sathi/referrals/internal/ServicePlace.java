package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A service that is given at a place. */
@Entity
@Table(name = "ref_service_place")
class ServicePlace {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "service_id")
    private UUID serviceId;

    @Column(name = "place_id")
    private UUID placeId;

    protected ServicePlace() {}

    ServicePlace(UUID serviceId, UUID placeId) {
        this.id = UUID.randomUUID();
        this.serviceId = serviceId;
        this.placeId = placeId;
    }

    UUID serviceId() {
        return serviceId;
    }

    UUID placeId() {
        return placeId;
    }
}

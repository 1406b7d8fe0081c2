package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.UUID;
import org.sathi.referrals.api.OpeningHours;

/** One line of the opening hours of a place. */
@Entity
@Table(name = "ref_opening")
class Opening {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "place_id")
    private UUID placeId;

    @Column(name = "rrule")
    private String rule;

    @Column(name = "opens")
    private LocalTime opens;

    @Column(name = "closes")
    private LocalTime closes;

    protected Opening() {}

    Opening(UUID placeId, OpeningHours hours) {
        this.id = UUID.randomUUID();
        this.placeId = placeId;
        this.rule = WeeklyRule.of(hours.days());
        this.opens = hours.from();
        this.closes = hours.until();
    }

    UUID placeId() {
        return placeId;
    }

    OpeningHours hours() {
        return new OpeningHours(WeeklyRule.days(rule), opens, closes);
    }
}

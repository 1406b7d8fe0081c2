package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.referrals.api.BusinessTimes;

/** A public holiday. */
@Entity
@Table(name = "ref_holiday")
class HolidayRow {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "holiday_on")
    private LocalDate on;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_ne")
    private String nameNe;

    protected HolidayRow() {}

    HolidayRow(UUID id, LocalDate on, String nameEn, String nameNe) {
        this.id = id;
        this.on = on;
        this.nameEn = nameEn;
        this.nameNe = nameNe;
    }

    BusinessTimes.Holiday holiday() {
        return new BusinessTimes.Holiday(id, on, nameEn, nameNe);
    }

    LocalDate on() {
        return on;
    }
}

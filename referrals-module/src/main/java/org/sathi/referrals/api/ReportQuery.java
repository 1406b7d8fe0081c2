package org.sathi.referrals.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a referral report is asked for.
 *
 * @param from first civil day of sending, counted
 * @param to last civil day of sending, counted; at most a year after {@code from}
 * @param agencyId only this agency, or {@code null}
 * @param serviceId only this service, or {@code null}
 * @param priority only this priority, or {@code null}
 */
public record ReportQuery(LocalDate from, LocalDate to, UUID agencyId, UUID serviceId, Priority priority) {}

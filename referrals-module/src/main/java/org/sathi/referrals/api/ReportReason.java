package org.sathi.referrals.api;

/**
 * How often a reason was given.
 *
 * @param figure turned down or failed
 * @param reason a {@link RejectReason} or {@link UnresolvedReason}
 * @param attributableTo whose side it lies on
 * @param number how often, {@code null} when withheld
 * @param warned of these, how often it was said before sending that the service may not fit; {@code null} when withheld or not for the reader
 */
public record ReportReason(
        ReportFigure figure, Enum<?> reason, Attribution attributableTo, Integer number, Integer warned) {}

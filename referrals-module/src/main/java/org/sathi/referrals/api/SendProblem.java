package org.sathi.referrals.api;

/**
 * Something that stands in the way of sending (T3).
 *
 * @param field component of {@link Referrals.Content} that it is about
 * @param code message key
 */
public record SendProblem(String field, String code) {}

package org.sathi.membership.api;

/**
 * The little about a member that conditions of a service are compared with, and that a partner agency is told before it accepts. It names nobody.
 *
 * @param birthYear year of birth (AD), if known
 * @param gender as the person describes it, if told
 * @param language code of the preferred language, if known
 * @param district district of the home, if known
 */
public record MemberBackground(Integer birthYear, String gender, String language, String district) {}

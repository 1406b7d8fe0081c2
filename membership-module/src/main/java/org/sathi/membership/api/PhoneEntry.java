package org.sathi.membership.api;

/**
 * A phone by which a member can be reached. Several people may share one; a number is never unique (D4).
 *
 * @param number as typed in a command, in E.164 form in an answer
 * @param owner whose phone it is
 * @param safe whether the member said that calling it is safe
 */
public record PhoneEntry(String number, PhoneOwner owner, boolean safe) {}

package org.sathi.membership.api;

/**
 * What a one-time token opens.
 *
 * @param firstAdministrator whether it makes the first administrator; else it is for choosing a password
 * @param username whose password is to be chosen; {@code null} for the first administrator
 */
public record SetupOffer(boolean firstAdministrator, String username) {}

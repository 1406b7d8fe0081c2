package org.sathi.membership.api;

/**
 * How the accounts stand.
 *
 * @param open accounts that are open
 * @param withoutPassword open accounts whose owner has not chosen a password yet
 * @param locked accounts locked now after wrong passwords
 */
public record AccountCounts(int open, int withoutPassword, int locked) {}

package org.sathi.sessions.internal.broken;

/** Something hidden, for others to reach for wrongly. */
public record SessionsSecret(String value) {}

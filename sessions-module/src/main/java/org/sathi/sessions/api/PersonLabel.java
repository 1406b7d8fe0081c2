package org.sathi.sessions.api;

/**
 * Who a page is about.
 *
 * @param code permanent member code
 * @param name name as colleagues know it
 * @param notesAllowed whether the person's consent to keep notes and a plan is in force now (M6); without it nothing in words is written
 */
public record PersonLabel(String code, String name, boolean notesAllowed) {}

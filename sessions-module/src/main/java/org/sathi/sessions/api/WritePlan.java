package org.sathi.sessions.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Writes a member's plan: the first time it begins one, later it adds a version (R1).
 *
 * @param submitKey key of the form; {@code null} without one
 * @param memberId whose plan
 * @param version version of the plan that was seen; {@code null} to begin one
 * @param vision how the member wants to live, at most 2000 characters
 * @param strengths what the member can build on, at most 2000 characters
 * @param supports people and places that stand by the member, at most 2000 characters
 * @param inMembersWords whether the words are the member's own
 * @param agreedByMember whether the member agrees to it as it stands
 * @param on day it was written; not in the future
 */
public record WritePlan(
        UUID submitKey,
        UUID memberId,
        Long version,
        String vision,
        String strengths,
        String supports,
        boolean inMembersWords,
        boolean agreedByMember,
        LocalDate on) {}

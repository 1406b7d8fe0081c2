package org.sathi.sessions.api;

import java.util.UUID;

/**
 * How a goal is named in a list of another module.
 *
 * @param id the goal
 * @param memberId whose goal
 * @param words the goal in the member's words, shortened to 100 characters
 * @param area part of life
 * @param status where it stands
 */
public record GoalLabel(UUID id, UUID memberId, String words, LifeArea area, GoalStatus status) {}

package org.sathi.sessions.api;

/** The part of life that a goal is about (R2). */
public enum LifeArea {
    HOUSING,
    RELATIONSHIPS,
    WORK_SKILLS,
    HEALTH,
    LEARNING,
    MONEY,
    COMMUNITY,
    RIGHTS,
    OTHER
}

package org.sathi.membership.api;

/** What an account does in a group (G3). Any of them brings the group's members into the account's scope of own groups. */
public enum GroupRole {
    LEADER,
    CO_FACILITATOR,
    NOTE_KEEPER
}

package org.sathi.membership.api;

/** Why a membership of a group ended. */
public enum MembershipEnd {
    LEFT,
    TRANSFERRED,
    EXITED,
    MERGED
}

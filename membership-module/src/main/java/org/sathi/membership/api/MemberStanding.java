package org.sathi.membership.api;

/**
 * Whether somebody is with the programme, and the little about them that a referral takes along.
 *
 * @param enrolled whether the member is enrolled today (ENROLLED, ACTIVE or ON_LEAVE)
 * @param background what services are compared with
 */
public record MemberStanding(boolean enrolled, MemberBackground background) {}

package org.sathi.kernel.access;

import static org.sathi.kernel.access.Permission.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The roles an account may hold, each with its permissions and scope: the one access matrix (DESIGN.md 1). */
public enum Role {
    /** Keeps accounts, agencies and the audit trail; reads no member's record. */
    ADMINISTRATOR(
            Scope.NONE, ACCOUNT_MANAGE, AUDIT_VIEW, AGENCY_VIEW, AGENCY_MANAGE, GROUP_VIEW, OWN_ACCOUNT, SERVER_WATCH),
    /** Runs the programme: all groups, intake, referrals, data quality, reports. */
    COORDINATOR(
            Scope.ALL_GROUPS,
            MEMBER_VIEW,
            MEMBER_EDIT,
            MEMBER_EXIT,
            CONSENT_RECORD,
            MEMBER_ACCESS_LOG,
            GROUP_VIEW,
            GROUP_MANAGE,
            SESSION_VIEW,
            SESSION_RUN,
            SESSION_REOPEN,
            NOTE_RESTRICTED,
            ASSIGNMENT_MANAGE,
            PLAN_VIEW,
            PLAN_EDIT,
            OBSERVATION_RECORD,
            OBSERVATION_MANAGE,
            OUTCOME_VIEW,
            OUTCOME_DRILL_DOWN,
            AGENCY_VIEW,
            AGENCY_MANAGE,
            REFERRAL_VIEW,
            REFERRAL_SEND,
            REFERRAL_COORDINATE,
            REFERRAL_OVERRIDE,
            REFERRAL_OVERRIDE_REVIEW,
            REFERRAL_REPORT,
            REFERRAL_SEVERAL,
            OWN_ACCOUNT),
    /** Leads groups: sessions, attendance, notes and the members of the own groups. */
    FACILITATOR(
            Scope.OWN_GROUPS,
            MEMBER_VIEW,
            MEMBER_EDIT,
            CONSENT_RECORD,
            MEMBER_ACCESS_LOG,
            GROUP_VIEW,
            SESSION_VIEW,
            SESSION_RUN,
            NOTE_RESTRICTED,
            PLAN_VIEW,
            PLAN_EDIT,
            OBSERVATION_RECORD,
            OUTCOME_VIEW,
            OUTCOME_DRILL_DOWN,
            AGENCY_VIEW,
            REFERRAL_VIEW,
            REFERRAL_SEND,
            OWN_ACCOUNT),
    /** Certified peer specialist: works with the members assigned to them. */
    PEER_SPECIALIST(
            Scope.ASSIGNED_MEMBERS,
            MEMBER_VIEW,
            CONSENT_RECORD,
            MEMBER_ACCESS_LOG,
            PLAN_VIEW,
            PLAN_EDIT,
            OBSERVATION_RECORD,
            AGENCY_VIEW,
            REFERRAL_VIEW,
            REFERRAL_SEND,
            REFERRAL_SEVERAL,
            OWN_ACCOUNT),
    /** Donor or report viewer: aggregates only. */
    REPORT_VIEWER(Scope.AGGREGATES, OUTCOME_VIEW, REFERRAL_REPORT, OWN_ACCOUNT),
    /** Works the referrals of one partner agency. */
    AGENCY_WORKER(Scope.OWN_AGENCY, INBOX_VIEW, INBOX_WORK, OWN_ACCOUNT),
    /** Works and assigns the referrals of one partner agency and keeps its services and team. */
    AGENCY_ADMIN(Scope.OWN_AGENCY, INBOX_VIEW, INBOX_WORK, INBOX_ADMIN, OWN_ACCOUNT),
    /** Timers, start-up and the administrator's tool; never an account. */
    SYSTEM(Scope.NONE, SYSTEM_TASK, ACCOUNT_MANAGE, GROUP_MANAGE, GROUP_VIEW, AGENCY_MANAGE, AGENCY_VIEW);

    private final Scope scope;
    private final Set<Permission> permissions;

    Role(Scope scope, Permission... permissions) {
        this.scope = scope;
        EnumSet<Permission> set = EnumSet.noneOf(Permission.class);
        Collections.addAll(set, permissions);
        this.permissions = Collections.unmodifiableSet(set);
    }

    /** Whose records this role reaches. */
    public Scope scope() {
        return scope;
    }

    /** What this role may do. */
    public Set<Permission> permissions() {
        return permissions;
    }

    /** Whether an account of this role belongs to a partner agency and must name it. */
    public boolean ofAgency() {
        return scope == Scope.OWN_AGENCY;
    }

    /** Whether an account can hold this role. */
    public boolean assignable() {
        return this != SYSTEM;
    }
}

package org.sathi.kernel.access;

/** What a published operation may ask of the person who calls it. Permissions only add; none takes another away. */
public enum Permission {
    /** Read members within scope. */
    MEMBER_VIEW,
    /** Register a person and change what is held about a member. */
    MEMBER_EDIT,
    /** End a member's engagement. */
    MEMBER_EXIT,
    /** Record and withdraw a member's consents. */
    CONSENT_RECORD,
    /** Read the accounting of who read a member's record. */
    MEMBER_ACCESS_LOG,
    /** Read groups within scope. */
    GROUP_VIEW,
    /** Open, change and close groups and give roles in them. */
    GROUP_MANAGE,
    /** Read sessions within scope. */
    SESSION_VIEW,
    /** Plan, hold, close and cancel sessions and mark attendance. */
    SESSION_RUN,
    /** Reopen a closed session. */
    SESSION_REOPEN,
    /** Read and write the facilitator's restricted note. */
    NOTE_RESTRICTED,
    /** Assign peer specialists to members. */
    ASSIGNMENT_MANAGE,
    /** Read recovery plans within scope. */
    PLAN_VIEW,
    /** Write recovery plans with the member. */
    PLAN_EDIT,
    /** Record observations of change. */
    OBSERVATION_RECORD,
    /** Void or verify an observation. */
    OBSERVATION_MANAGE,
    /** Read the outcome table (aggregates). */
    OUTCOME_VIEW,
    /** Open the members behind a number of the outcome table. */
    OUTCOME_DRILL_DOWN,
    /** Read the directory of agencies and services. */
    AGENCY_VIEW,
    /** Change agencies, services and agreements. */
    AGENCY_MANAGE,
    /** Read referrals as the programme. */
    REFERRAL_VIEW,
    /** Draft, send and cancel referrals and record their consent. */
    REFERRAL_SEND,
    /** Coordinate all referrals: mark as sent in error, force a cancellation, reopen. */
    REFERRAL_COORDINATE,
    /** Read the inbox of the own agency. */
    INBOX_VIEW,
    /** Accept, reject and work referrals of the own agency. */
    INBOX_WORK,
    /** Assign workers and keep the own agency's services and team; new accounts are made by the programme. */
    INBOX_ADMIN,
    /** Manage accounts and roles. */
    ACCOUNT_MANAGE,
    /** Search the audit trail. */
    AUDIT_VIEW,
    /** Manage one's own password, sessions and preferences. */
    OWN_ACCOUNT,
    /** Run by a timer or at start-up. */
    SYSTEM_TASK,
    /** Disclose without the member's consent in danger. */
    REFERRAL_OVERRIDE,
    /** Review what a colleague disclosed without consent; the operation refuses one's own. */
    REFERRAL_OVERRIDE_REVIEW,
    /** Read the referral report (aggregates). */
    REFERRAL_REPORT,
    /** Refer several members at once. */
    REFERRAL_SEVERAL,
    /** See whether the work that the server does by the clock is done. */
    SERVER_WATCH
}

package org.sathi.kernel.audit;

/** What kind of record an audit row is about. */
public enum SubjectType {
    MEMBER,
    GROUP,
    CONSENT,
    SESSION,
    PLAN,
    OBSERVATION,
    SPECIALIST,
    AGENCY,
    SERVICE,
    REFERRAL,
    ACCOUNT,
    REPORT,
    SYSTEM
}

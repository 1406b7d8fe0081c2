package org.sathi.web.base.http;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.Permission;

/**
 * Which pages a role may open at all: the part of the access matrix that belongs to addresses. The longest address that fits decides. Behind a page every operation checks again
 * for itself; this table only keeps people from forms that they could not send.
 */
final class PageAccess {

    private record Rule(String address, Set<Permission> anyOf) {}

    private static final List<Rule> RULES = List.of(
                    rule("/portal", Permission.INBOX_VIEW),
                    rule("/portal/assign", Permission.INBOX_ADMIN),
                    rule("/portal/figures", Permission.INBOX_ADMIN),
                    rule("/portal/leave", Permission.INBOX_ADMIN),
                    rule("/portal/place", Permission.INBOX_ADMIN),
                    rule("/portal/taken", Permission.INBOX_ADMIN),
                    rule("/staff", Permission.MEMBER_VIEW, Permission.OUTCOME_VIEW),
                    rule("/staff/members", Permission.MEMBER_VIEW),
                    rule("/staff/members/new", Permission.MEMBER_EDIT),
                    rule("/staff/members/edit", Permission.MEMBER_EDIT),
                    rule("/staff/members/status", Permission.MEMBER_EDIT),
                    rule("/staff/members/exit", Permission.MEMBER_EXIT),
                    rule("/staff/members/consent", Permission.CONSENT_RECORD),
                    rule("/staff/members/withdraw", Permission.CONSENT_RECORD),
                    rule("/staff/members/access", Permission.MEMBER_ACCESS_LOG),
                    rule("/staff/members/disclosures", Permission.MEMBER_ACCESS_LOG, Permission.REFERRAL_VIEW),
                    rule("/staff/members/told", Permission.MEMBER_ACCESS_LOG, Permission.REFERRAL_VIEW),
                    rule("/staff/groups", Permission.GROUP_VIEW),
                    rule("/staff/groups/new", Permission.GROUP_MANAGE),
                    rule("/staff/groups/edit", Permission.GROUP_MANAGE),
                    rule("/staff/groups/add", Permission.MEMBER_EDIT),
                    rule("/staff/groups/join", Permission.MEMBER_EDIT),
                    rule("/staff/groups/place", Permission.MEMBER_EDIT),
                    rule("/staff/sessions", Permission.SESSION_VIEW),
                    rule("/staff/sessions/new", Permission.SESSION_RUN),
                    rule("/staff/sessions/change", Permission.SESSION_RUN),
                    rule("/staff/sessions/attendance", Permission.SESSION_RUN),
                    rule("/staff/sessions/note", Permission.SESSION_RUN, Permission.NOTE_RESTRICTED),
                    rule("/staff/specialists", Permission.ASSIGNMENT_MANAGE),
                    rule("/staff/plans", Permission.PLAN_VIEW),
                    rule("/staff/plans/write", Permission.PLAN_EDIT),
                    rule("/staff/plans/goal-edit", Permission.PLAN_EDIT),
                    rule("/staff/plans/move", Permission.PLAN_EDIT),
                    rule("/staff/plans/step", Permission.PLAN_EDIT),
                    rule("/staff/plans/checkpoint", Permission.PLAN_EDIT),
                    rule("/staff/outcomes", Permission.OUTCOME_VIEW),
                    rule("/staff/outcomes/members", Permission.OUTCOME_DRILL_DOWN),
                    rule("/staff/outcomes/review", Permission.OBSERVATION_MANAGE),
                    rule("/staff/outcomes/observation", Permission.OBSERVATION_MANAGE),
                    rule("/staff/outcomes/observe", Permission.OBSERVATION_RECORD),
                    rule("/staff/outcomes/observations", Permission.OBSERVATION_RECORD),
                    rule("/staff/outcomes/void", Permission.OBSERVATION_RECORD, Permission.OBSERVATION_MANAGE),
                    rule("/staff/referrals", Permission.REFERRAL_VIEW),
                    rule("/staff/referrals/new", Permission.REFERRAL_SEND),
                    rule("/staff/referrals/narrow", Permission.REFERRAL_SEND, Permission.CONSENT_RECORD),
                    rule("/staff/referrals/override", Permission.REFERRAL_OVERRIDE),
                    rule("/staff/referrals/overrides", Permission.REFERRAL_OVERRIDE_REVIEW),
                    rule("/staff/referrals/override-review", Permission.REFERRAL_OVERRIDE_REVIEW),
                    rule("/staff/referrals/readers", Permission.REFERRAL_COORDINATE),
                    rule("/staff/notices", Permission.REFERRAL_VIEW),
                    rule("/staff/referrals/flag", Permission.REFERRAL_SEND),
                    rule("/staff/reports", Permission.REFERRAL_REPORT),
                    rule("/staff/reports/rows", Permission.REFERRAL_COORDINATE),
                    rule("/staff/referrals/merged", Permission.REFERRAL_COORDINATE),
                    rule("/staff/referrals/several", Permission.REFERRAL_SEVERAL),
                    rule("/staff/referrals/several-done", Permission.REFERRAL_SEVERAL),
                    rule("/staff/agencies", Permission.AGENCY_VIEW),
                    rule("/admin", Permission.ACCOUNT_MANAGE),
                    rule("/admin/audit", Permission.AUDIT_VIEW),
                    rule("/admin/agencies", Permission.AGENCY_MANAGE),
                    rule("/admin/calendar", Permission.AGENCY_MANAGE),
                    rule("/admin/deadlines", Permission.AGENCY_MANAGE))
            .stream()
            .sorted(Comparator.comparingInt((Rule r) -> r.address().length()).reversed())
            .toList();

    private PageAccess() {}

    /** Whether the address is a page for signed-in people. */
    static boolean isProtected(String path) {
        return RULES.stream().anyMatch(rule -> Requests.isIn(path, rule.address()));
    }

    /** Whether the person's role may open the page. */
    static boolean allows(Actor actor, String path) {
        return RULES.stream()
                .filter(rule -> Requests.isIn(path, rule.address()))
                .findFirst()
                .map(rule -> actor.mayAny(rule.anyOf()))
                .orElse(true);
    }

    private static Rule rule(String address, Permission... anyOf) {
        return new Rule(address, Set.of(anyOf));
    }
}

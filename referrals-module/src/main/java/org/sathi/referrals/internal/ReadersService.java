package org.sathi.referrals.internal;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.access.Scope;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.membership.api.AccountDirectory;
import org.sathi.membership.api.AccountLabel;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.membership.api.MemberLabel;
import org.sathi.referrals.api.ReferralReaders;

/** Asks whether people are let in, by the one function that lets them in: each by name, but for those of whom all or none of a role are. */
@Published
class ReadersService implements ReferralReaders {

    @Inject
    private Reach reach;

    @Inject
    private Discloser discloser;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private MemberDirectory members;

    @Inject
    private AuditTrail audit;

    @Override
    public Seen of(UUID referralId) {
        Referral referral = reach.ofProgramme(referralId);
        audit.about(SubjectType.REFERRAL, referralId);
        audit.ofMember(referral.memberId());
        Discloser.Case c = discloser.caseOf(referral);
        MemberLabel member = members.labels(List.of(referral.memberId())).get(referral.memberId());
        return new Seen(
                member == null ? null : member.code(),
                member == null ? null : member.name(),
                programme(referral),
                discloser.there(referralId),
                agency(referral),
                c.agency() == null ? null : c.agency().nameEn(),
                c.agency() == null ? null : c.agency().nameNe(),
                discloser.phase(c),
                discloser.told(c, discloser.phase(c)));
    }

    /** Of a role that reaches everybody one is asked for all; of the others those who have or had a tie to the member, each by name. */
    private List<Person> programme(Referral referral) {
        List<AccountLabel> asked = new ArrayList<>();
        for (Role role : Role.values()) {
            if (role.permissions().contains(Permission.REFERRAL_VIEW) && role.scope() == Scope.ALL_GROUPS) {
                asked.addAll(all(accounts.inRole(role), account -> reach.byProgramme(Reach.as(account), referral)));
            }
        }
        accounts.labels(members.withTie(referral.memberId())).values().stream()
                .filter(AccountLabel::active)
                .filter(account -> account.role().scope() != Scope.ALL_GROUPS)
                .filter(account -> reach.byProgramme(Reach.as(account), referral))
                .sorted(Comparator.comparing(AccountLabel::role).thenComparing(AccountLabel::displayName))
                .forEach(asked::add);
        return asked.stream()
                .map(account -> person(account, account.id().equals(referral.senderId())))
                .toList();
    }

    /** Of an agency's people those of a role reach the same: one of each is asked. */
    private List<Person> agency(Referral referral) {
        if (referral.agencyId() == null) {
            return List.of();
        }
        List<AccountLabel> people = accounts.ofAgency(referral.agencyId());
        List<AccountLabel> seeing = new ArrayList<>();
        for (Role role : Role.values()) {
            List<AccountLabel> ofRole =
                    people.stream().filter(account -> account.role() == role).toList();
            seeing.addAll(all(ofRole, account -> reach.byAgency(Reach.as(account), referral)));
        }
        return people.stream()
                .filter(seeing::contains)
                .map(account -> person(account, account.id().equals(referral.workerId())))
                .toList();
    }

    /** All of them when the first is let in, for whom it is the same as for the others. */
    private static List<AccountLabel> all(List<AccountLabel> alike, Predicate<AccountLabel> letIn) {
        return alike.stream().limit(1).anyMatch(letIn) ? alike : List.of();
    }

    private static Person person(AccountLabel account, boolean worksOnIt) {
        return new Person(account.id(), account.displayName(), account.role(), worksOnIt);
    }
}

package org.sathi.referrals.internal;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.membership.api.AccountDirectory;
import org.sathi.membership.api.AccountLabel;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.membership.api.MemberLabel;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.ReferralReaders;

/** Asks for each account whether it is let in, by the one function that lets it in. */
@Published
class ReadersService implements ReferralReaders {

    @Inject
    private Reach reach;

    @Inject
    private Store store;

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
                written(referral),
                agency(referral),
                c.agency() == null ? null : c.agency().nameEn(),
                c.agency() == null ? null : c.agency().nameNe(),
                discloser.phase(c),
                discloser.categories(c, discloser.phase(c)));
    }

    private List<Person> programme(Referral referral) {
        List<Person> people = new ArrayList<>();
        for (Role role : Role.values()) {
            if (role.permissions().contains(Permission.REFERRAL_VIEW)) {
                for (AccountLabel account : accounts.inRole(role)) {
                    if (reach.byProgramme(actor(account), referral)) {
                        people.add(person(account, account.id().equals(referral.senderId())));
                    }
                }
            }
        }
        return people;
    }

    private List<Person> agency(Referral referral) {
        List<Person> people = new ArrayList<>();
        if (referral.agencyId() != null) {
            for (AccountLabel account : accounts.ofAgency(referral.agencyId())) {
                if (reach.byAgency(actor(account), referral)) {
                    people.add(person(account, account.id().equals(referral.workerId())));
                }
            }
        }
        return people;
    }

    private Set<InformationCategory> written(Referral referral) {
        Set<InformationCategory> written = EnumSet.of(InformationCategory.IDENTITY, InformationCategory.CONTACT);
        written.addAll(store.texts(referral.id()).keySet());
        return written;
    }

    private static Person person(AccountLabel account, boolean worksOnIt) {
        return new Person(account.id(), account.displayName(), account.role(), worksOnIt);
    }

    private static Actor actor(AccountLabel account) {
        Actor asking = CurrentActor.get();
        return new Actor(
                account.id(),
                account.username(),
                account.role(),
                account.agencyId(),
                asking.channel(),
                asking.requestId());
    }
}

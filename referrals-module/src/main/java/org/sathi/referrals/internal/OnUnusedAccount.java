package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.sathi.membership.api.event.AccountClosedUnused;
import org.sathi.membership.api.event.AccountUnused;
import org.sathi.referrals.api.NoticeKind;

/**
 * Tells of an agency's account that nobody uses, in the transaction in which that is found: first its owner, by mail too since they do not look in here, and those who administer
 * the agency; when it is closed these and the programme's administrators. What it worked on has then gone back to the pool already.
 */
@ApplicationScoped
class OnUnusedAccount {

    @Inject
    private HouseBell bell;

    void warn(@Observes AccountUnused unused) {
        UUID owner = unused.accountId();
        UUID cause = UUID.randomUUID();
        bell.settled(owner, unused.at());
        bell.tellAndWrite(
                new HouseBell.News(NoticeKind.OWN_ACCOUNT_UNUSED, owner, cause, unused.at()),
                owner,
                unused.agencyId(),
                HouseBell.SIGN_IN);
        HouseBell.News news = new HouseBell.News(NoticeKind.ACCOUNT_UNUSED, owner, cause, unused.at());
        bell.adminsOf(unused.agencyId())
                .filter(admin -> !admin.equals(owner))
                .forEach(admin -> bell.tell(news, admin, unused.agencyId()));
    }

    void closed(@Observes AccountClosedUnused closed) {
        bell.settled(closed.accountId(), closed.at());
        NoticeKind kind = closed.lastAdmin() ? NoticeKind.LAST_ADMIN_CLOSED : NoticeKind.ACCOUNT_CLOSED;
        HouseBell.News news = new HouseBell.News(kind, closed.accountId(), UUID.randomUUID(), closed.at());
        bell.adminsOf(closed.agencyId()).forEach(admin -> bell.tell(news, admin, closed.agencyId()));
        bell.administrators().forEach(administrator -> bell.tell(news, administrator, null));
    }
}

package org.sathi.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.paging.CappedCount;
import org.sathi.referrals.api.Notices;
import org.sathi.web.base.text.Ui;

/** The bell in the header of every page: how many notices are unread, and the way to them. */
@Named
@RequestScoped
public class NoticeBell {

    private static final int MOST = 99;

    @Inject
    private Notices notices;

    @Inject
    private Ui ui;

    private CappedCount count;

    /** Whether the reader works with referrals, or looks after accounts and agencies. */
    public boolean isShown() {
        return CurrentActor.find()
                .map(actor -> actor.mayAny(
                        Set.of(Permission.REFERRAL_VIEW, Permission.INBOX_VIEW, Permission.ACCOUNT_MANAGE)))
                .orElse(false);
    }

    /** Where the list is. */
    public String getAddress() {
        return address(CurrentActor.get());
    }

    /** The list of notices on the person's own side. */
    static String address(Actor actor) {
        if (actor.may(Permission.ACCOUNT_MANAGE)) {
            return "/admin/notices";
        }
        return actor.role().ofAgency() ? "/portal/notices" : "/staff/notices";
    }

    /** Whether any is unread. */
    public boolean isSome() {
        return unread() > 0;
    }

    /** How many are unread, as far as there is room. */
    public String getNumber() {
        return unread() > MOST ? ui.number(MOST) + "+" : ui.number(unread());
    }

    /** What the bell says to who cannot see it. */
    public String getLabel() {
        return isSome() ? ui.text("notices.bell.some", getNumber()) : ui.text("notices.bell.none");
    }

    private int unread() {
        if (count == null) {
            count = notices.count();
        }
        return count.count();
    }
}

package org.sathi.it;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.membership.api.Accounts;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.Delivered;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.Referrals;

/** What most tests of referrals begin with, new for every test: a coordinator who sends, and an agency with a service and somebody who works on what is sent there. */
@ExtendWith(ArquillianExtension.class)
abstract class TwoSides {

    @Inject
    Accounts accounts;

    @Inject
    ReferralWorld world;

    @Inject
    Referrals referrals;

    @Inject
    Inbox inbox;

    Actor sender;
    UUID agency;
    UUID service;
    Actor worker;

    /** The built application with a test and what else it needs. */
    static WebArchive applicationWith(Class<?>... classes) {
        return Sathi.with(classes).addClasses(TwoSides.class, ReferralWorld.class);
    }

    @BeforeEach
    void people() {
        sender = Sathi.account(accounts, Role.COORDINATOR, null);
        agency = world.agency(AgencyKind.MENTAL_HEALTH);
        service = world.service(agency);
        worker = Sathi.account(accounts, Role.AGENCY_WORKER, agency);
    }

    /** A referral of a new member that the sender has sent. */
    UUID sent() {
        return sent(Priority.ROUTINE);
    }

    /** A referral of a new member that the sender has sent with a priority. */
    UUID sent(Priority priority) {
        return world.sentBy(sender, agency, service, priority);
    }

    /** The version that the agency sees, as one of its people. */
    long seen(UUID referral) {
        return inbox.open(referral).row().version();
    }

    /** Closes it with help, as one of the agency's people. */
    void complete(UUID referral) {
        Delivered today = new Delivered(Need.COUNSELLING, ReferralWorld.today());
        inbox.complete(new Inbox.Complete(referral, seen(referral), today, null));
    }

    /** The worker accepts it and closes it with help. */
    void helped(UUID referral) {
        CurrentActor.runAs(worker, () -> {
            world.accept(referral, worker);
            complete(referral);
        });
    }
}

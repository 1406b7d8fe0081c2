package org.sathi.it;

import java.io.File;
import java.util.Set;
import java.util.UUID;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.Channel;
import org.sathi.kernel.access.Role;
import org.sathi.membership.api.Accounts;
import org.sathi.membership.api.MemberDetails;
import org.sathi.membership.api.MemberStatus;
import org.sathi.membership.api.Members;
import org.sathi.membership.api.NewAccount;
import org.sathi.membership.api.RegisterMember;
import org.sathi.membership.api.Registration;

/** What the tests in the container share: the built application as it ships, and people to work with. */
public final class Sathi {

    /** Password of every account made here. */
    public static final String PASSWORD = "a-long-test-password";

    private Sathi() {}

    /** The built application with the given test classes added. */
    public static WebArchive with(Class<?>... tests) {
        return ShrinkWrap.create(ZipImporter.class, "sathi.war")
                .importFrom(new File("../web/target/sathi.war"))
                .as(WebArchive.class)
                .addClass(Sathi.class)
                .addClasses(tests);
    }

    /** The system itself. */
    public static Actor system() {
        return Actor.system("test");
    }

    /** A new account of the role, as the actor of its requests. */
    public static Actor account(Accounts accounts, Role role, UUID agencyId) {
        return account(accounts, role, agencyId, "Test Person");
    }

    /** The same, for somebody who is told from others by name. */
    public static Actor account(Accounts accounts, Role role, UUID agencyId, String name) {
        String username = "t" + UUID.randomUUID().toString().substring(0, 12);
        UUID id = org.sathi.kernel.access.CurrentActor.callAs(
                system(),
                () -> accounts.create(new NewAccount(null, username, name, role, agencyId, null, "en", PASSWORD)));
        return new Actor(
                id, username, role, agencyId, Channel.API, UUID.randomUUID().toString());
    }

    /** Registers a person as the current actor, saying of lookalikes that they are someone else. */
    public static UUID register(Members members, MemberDetails details, java.time.LocalDate on, UUID homeGroup) {
        Registration asked =
                members.register(new RegisterMember(null, details, MemberStatus.ACTIVE, on, homeGroup, Set.of()));
        if (asked.registered()) {
            return asked.memberId();
        }
        Set<String> others = asked.possibleDuplicates().stream()
                .map(org.sathi.membership.api.PossibleDuplicate::ref)
                .collect(java.util.stream.Collectors.toSet());
        return members.register(new RegisterMember(null, details, MemberStatus.ACTIVE, on, homeGroup, others))
                .memberId();
    }
}

package org.sathi.web.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.Channel;
import org.sathi.kernel.access.Role;

/** What has been made so far while the demo data is loaded. */
final class DemoWorld {

    /** Members of the cohort, of which the published table speaks. */
    static final int COHORT = 100;

    /** The groups in the order of the fixture C.4: member m belongs to group m mod 5. */
    static final List<String> GROUPS = List.of("THI", "CHY", "DAD", "BAG", "JAW");

    final Map<String, Actor> actors = new HashMap<>();
    final Map<String, UUID> groups = new HashMap<>();
    final Map<String, UUID> agencies = new HashMap<>();
    final Map<String, UUID> services = new HashMap<>();

    /** The members of the cohort by their number in the fixture. */
    final List<UUID> cohort = new ArrayList<>();

    /** People outside of the cohort who consented to reports but never came. */
    final List<UUID> neverCame = new ArrayList<>();

    /** People outside of the cohort who come but do not want to be counted. */
    final List<UUID> notCounted = new ArrayList<>();

    /** The second record of a member of the cohort, to be merged. */
    UUID secondRecord;

    void remember(String username, UUID accountId, Role role, UUID agencyId) {
        actors.put(
                username,
                new Actor(
                        accountId,
                        username,
                        role,
                        agencyId,
                        Channel.SYSTEM,
                        UUID.randomUUID().toString()));
    }

    Actor actor(String username) {
        return actors.get(username);
    }

    Actor coordinator() {
        return actor("coordinator");
    }

    /** Who leads a group: the facilitator's account leads Thimi, the coordinator the others. */
    Actor leaderOf(String groupCode) {
        return "THI".equals(groupCode) ? actor("facilitator") : coordinator();
    }

    static String groupOf(int m) {
        return GROUPS.get(m % GROUPS.size());
    }
}

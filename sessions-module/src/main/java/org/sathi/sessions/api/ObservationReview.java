package org.sathi.sessions.api;

import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.membership.api.MemberLabel;

/**
 * The work lists of who manages observations: what somebody doubts, and where staff and member see a thing differently. To see it differently is no error (O5): both stand,
 * and both count, until somebody has talked with the people.
 */
public interface ObservationReview {

    /** So many days back a difference is still worth a talk. */
    int DAYS = 365;

    /**
     * An observation with its member.
     *
     * @param person the member
     * @param observation what was observed
     */
    record Doubted(MemberLabel person, ObservationView observation) {}

    /**
     * The newest word of staff and the newest of the member on one thing, which differ.
     *
     * @param person the member
     * @param staff what staff saw
     * @param member what the member said
     */
    record Difference(MemberLabel person, ObservationView staff, ObservationView member) {}

    /**
     * An observation with what else was observed of the same thing.
     *
     * @param person the member
     * @param observation what was observed
     * @param others the member's other observations of the same indicator, newest first, at most twenty
     */
    record Opened(MemberLabel person, ObservationView observation, List<ObservationView> others) {}

    /** The observations in doubt, newest first. */
    @RequiresPermission(Permission.OBSERVATION_MANAGE)
    Slice<Doubted> doubted(PageRequest page);

    /** Where the newest words of staff and member of the last {@value #DAYS} days differ, newest first. A pair whose two sides are both confirmed is settled and left out. */
    @RequiresPermission(Permission.OBSERVATION_MANAGE)
    Slice<Difference> differences(PageRequest page);

    /** One observation, to be looked at by a second person. */
    @RequiresPermission(Permission.OBSERVATION_MANAGE)
    Opened open(UUID observationId);
}

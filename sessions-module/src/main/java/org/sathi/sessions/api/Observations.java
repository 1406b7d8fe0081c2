package org.sathi.sessions.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;

/**
 * Observations of change in members (O2): who saw or said what, when, resting on what. Limited to members within scope; others answer {@code NotFound}. Nothing is ever
 * deleted. Evidence in words is written only while the member's consent to keep notes is in force (M6).
 */
public interface Observations {

    /** Who is observed. */
    @RequiresPermission(Permission.OBSERVATION_RECORD)
    PersonLabel person(UUID memberId);

    /** Records a round of observations as submitted and gives the round's id. All or nothing. */
    @RequiresPermission(Permission.OBSERVATION_RECORD)
    UUID record(RecordRound command);

    /** Sets or takes back one mark, saved at once. */
    @RequiresPermission(Permission.OBSERVATION_RECORD)
    void mark(MarkObservation command);

    /** What the current user marked for the member on the day, from the source; at most one for each indicator. */
    @RequiresPermission(Permission.OBSERVATION_RECORD)
    List<ObservationView> marks(UUID memberId, LocalDate observedOn, ObservationSource source);

    /** The member's observations, newest first, void ones among them. */
    @RequiresPermission(Permission.OBSERVATION_RECORD)
    Slice<ObservationView> ofMember(UUID memberId, PageRequest page);

    /** One observation. */
    @RequiresPermission(Permission.OBSERVATION_RECORD)
    ObservationView view(UUID observationId);

    /** Takes an observation back. Its observer may within a day, later only who manages observations; a reason is kept. */
    @RequiresPermission({Permission.OBSERVATION_RECORD, Permission.OBSERVATION_MANAGE})
    void voidObservation(ObservationChange command);

    /** Confirms an observation as a second person: never one's own. */
    @RequiresPermission(Permission.OBSERVATION_MANAGE)
    void verify(ObservationChange command);

    /** Doubts an observation; it does not count until it is verified or taken back. */
    @RequiresPermission(Permission.OBSERVATION_MANAGE)
    void dispute(ObservationChange command);
}

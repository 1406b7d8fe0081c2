package org.sathi.sessions.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;

/** Peer specialists, their certification and the members assigned to them (P2, P5, P8). */
public interface Assignments {

    /**
     * A certificate as its body issued it; a renewal is a new one.
     *
     * @param specialistId account of the peer specialist
     * @param issuedBy certifying body, 2 to 120 characters
     * @param number certificate number, 1 to 40 characters
     * @param issuedOn first day, not to come
     * @param expiresOn last day, after the first
     * @param submitKey key of the submit, or {@code null}
     */
    record RecordCertification(
            UUID specialistId,
            String issuedBy,
            String number,
            LocalDate issuedOn,
            LocalDate expiresOn,
            UUID submitKey) {}

    /**
     * @param certificationId the certification
     * @param version version that the caller saw
     * @param standing what the body decided
     * @param reason why, 3 to 300 characters
     */
    record ChangeStanding(UUID certificationId, long version, CertificationStanding standing, String reason) {}

    /**
     * @param memberId an enrolled member within scope
     * @param specialistId account of the peer specialist
     * @param from first day; the certification must allow it on that day
     * @param submitKey key of the submit, or {@code null}
     */
    record AssignSpecialist(UUID memberId, UUID specialistId, LocalDate from, UUID submitKey) {}

    /**
     * @param id the assignment
     * @param version version that the caller saw
     * @param on day from which it no longer holds, not before its first
     * @param why why it ends
     */
    record EndAssignment(UUID id, long version, LocalDate on, AssignmentEnd why) {}

    /** All peer specialists by name, with their certification of today. */
    @RequiresPermission(Permission.ASSIGNMENT_MANAGE)
    List<SpecialistView> specialists();

    /** Records a certificate and gives its id. */
    @RequiresPermission(Permission.ASSIGNMENT_MANAGE)
    UUID recordCertification(RecordCertification command);

    /** Suspends, restores or revokes; what is revoked stays so. */
    @RequiresPermission(Permission.ASSIGNMENT_MANAGE)
    void changeStanding(ChangeStanding command);

    /** Assigns a member to a peer specialist and gives the assignment's id (invariant 7). */
    @RequiresPermission(Permission.ASSIGNMENT_MANAGE)
    UUID assign(AssignSpecialist command);

    /** Ends an assignment. */
    @RequiresPermission(Permission.ASSIGNMENT_MANAGE)
    void end(EndAssignment command);

    /** The members assigned to a peer specialist today, by name. */
    @RequiresPermission(Permission.ASSIGNMENT_MANAGE)
    List<AssignmentView> ofSpecialist(UUID specialistId);

    /** The open assignments whose peer specialist's certification does not hold today, or whose account is closed; each needs somebody else (P5). The longest standing first. */
    @RequiresPermission(Permission.ASSIGNMENT_MANAGE)
    Slice<AssignmentView> toReassign(PageRequest page);

    /** A member's assignments, the newest first. */
    @RequiresPermission(Permission.MEMBER_VIEW)
    List<AssignmentView> ofMember(UUID memberId);

    /** The members assigned to the actor today, by name. */
    @RequiresPermission(Permission.PLAN_VIEW)
    List<AssignmentView> mine();

    /** The actor's own certification. */
    @RequiresPermission(Permission.PLAN_VIEW)
    SpecialistView myCertification();
}

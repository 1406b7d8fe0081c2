package org.sathi.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.sessions.api.AssignmentView;
import org.sathi.sessions.api.Assignments;
import org.sathi.sessions.api.CertificationStatus;
import org.sathi.sessions.api.SpecialistView;

/** The peer specialists with their certification, and the members who need somebody else (P5). */
@Named
@RequestScoped
public class SpecialistList {

    @Inject
    private Assignments assignments;

    private List<SpecialistView> specialists;
    private Slice<AssignmentView> toReassign;
    private String after;

    /** Reads both lists; of those who need somebody else, the part that the address names. */
    public void load() {
        specialists = assignments.specialists();
        toReassign = assignments.toReassign(PageRequest.after(after));
    }

    /** The look of a certification's status. */
    public String kind(CertificationStatus status) {
        return switch (status) {
            case ACTIVE -> "ok";
            case EXPIRING -> "warn";
            case EXPIRED, SUSPENDED, REVOKED -> "needs-me";
            case NONE, NOT_YET -> "none";
        };
    }

    public List<SpecialistView> getSpecialists() {
        return specialists;
    }

    public Slice<AssignmentView> getToReassign() {
        return toReassign;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}

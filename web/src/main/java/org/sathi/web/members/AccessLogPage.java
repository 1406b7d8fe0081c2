package org.sathi.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.membership.api.MemberAccess;
import org.sathi.membership.api.MemberAccessLog;
import org.sathi.membership.api.MemberRecord;
import org.sathi.membership.api.Members;

/** Who read or changed a member's record, to be shown to the member (X2). */
@Named("accessLogPage")
@RequestScoped
public class AccessLogPage {

    @Inject
    private Members members;

    @Inject
    private MemberAccessLog log;

    private UUID id;
    private String after;
    private MemberRecord member;
    private Slice<MemberAccess> slice;

    /** Reads a part of the log. */
    public void load() {
        member = members.view(id);
        slice = log.of(member.id(), PageRequest.after(after));
    }

    public MemberRecord getMember() {
        return member;
    }

    public Slice<MemberAccess> getSlice() {
        return slice;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}

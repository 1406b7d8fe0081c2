package org.sathi.web.members;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.error.Conflict;
import org.sathi.membership.api.EditMember;
import org.sathi.membership.api.MemberDetails;
import org.sathi.membership.api.MemberRecord;
import org.sathi.membership.api.Members;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.groups.PageRight;

/** Changes what is held about a member. The second of two savers sees both versions side by side and decides (X4). */
@Named("memberEdit")
@ViewScoped
public class MemberEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Members members;

    @Inject
    private Actions actions;

    @Inject
    private DetailsComparison comparison;

    private final MemberForm form = new MemberForm();
    private UUID id;
    private long version;
    private String code;
    private String name;
    private List<Difference> differences = List.of();

    /** Reads the record into the form. */
    public void load() {
        PageRight.require(Permission.MEMBER_EDIT);
        MemberRecord member = members.view(id);
        id = member.id();
        code = member.code();
        name = member.details().calledBy();
        version = member.version();
        form.take(member.details());
    }

    /** Saves the form, or shows what somebody else changed meanwhile. */
    public String save() {
        return actions.run("members.saved", () -> {
            try {
                members.edit(new EditMember(id, version, form.details()));
            } catch (Conflict e) {
                if (!e.isStale()) {
                    throw e;
                }
                compare();
                return null;
            }
            return "/staff/members/record?id=" + id;
        });
    }

    /** Saves what this person typed over what the other one saved, which they have seen now. */
    public String saveMine() {
        return save();
    }

    /** Leaves what the other person saved as it is. */
    public String keepTheirs() {
        return actions.run("members.compare.kept", () -> "/staff/members/record?id=" + id);
    }

    private void compare() {
        MemberRecord now = members.view(id);
        MemberDetails theirs = now.details();
        differences = comparison.between(theirs, form.details());
        version = now.version();
        actions.warn("members.compare.warn");
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public MemberForm getForm() {
        return form;
    }

    public List<Difference> getDifferences() {
        return differences;
    }
}

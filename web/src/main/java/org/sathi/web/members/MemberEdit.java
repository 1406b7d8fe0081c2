package org.sathi.web.members;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.sathi.membership.api.EditMember;
import org.sathi.membership.api.MemberRecord;
import org.sathi.membership.api.Members;
import org.sathi.web.base.faces.Actions;

/** Changes what is held about a member. The second of two savers sees both versions side by side and decides (X4). */
@Named("memberEdit")
@ViewScoped
public class MemberEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Members members;

    @Inject
    private Actions actions;

    private final MemberForm form = new MemberForm();
    private UUID id;
    private long version;
    private String code;
    private String name;

    /** Reads the record into the form. */
    public void load() {
        MemberRecord member = members.view(id);
        id = member.id();
        code = member.code();
        name = member.details().calledBy();
        version = member.version();
        form.take(member.details());
    }

    /** Saves the form, or shows what somebody else changed meanwhile. */
    public String save() {
        return actions.save("members.saved", this::load, () -> {
            members.edit(new EditMember(id, version, form.details()));
            return "/staff/members/record?id=" + id;
        });
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
}

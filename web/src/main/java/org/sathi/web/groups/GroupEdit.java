package org.sathi.web.groups;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.membership.api.Admission;
import org.sathi.membership.api.ChangeGroup;
import org.sathi.membership.api.GroupRecord;
import org.sathi.membership.api.GroupStatus;
import org.sathi.membership.api.Groups;
import org.sathi.membership.api.OpenGroup;
import org.sathi.membership.api.SpokenLanguage;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.SubmitKey;
import org.sathi.web.base.text.Ui;

/** Opens a group or changes one (G1). */
@Named("groupEdit")
@ViewScoped
public class GroupEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Groups groups;

    @Inject
    private Actions actions;

    @Inject
    private SubmitKey submitKey;

    @Inject
    private Ui ui;

    private final GroupForm form = new GroupForm();
    private UUID id;
    private long version;
    private String code;
    private GroupStatus status = GroupStatus.ACTIVE;
    private LocalDate openedOn;

    /** Reads the group into the form. */
    public void load() {
        GroupRecord group = groups.view(id);
        version = group.version();
        code = group.code();
        status = group.status();
        form.take(group.details());
    }

    /** Begins the form of a new group. */
    public void begin() {
        openedOn = ui.getToday();
    }

    /** Saves the change. */
    public String save() {
        return actions.save("groups.saved", this::load, () -> {
            groups.change(new ChangeGroup(id, version, form.details(), status));
            return "/staff/groups/record?id=" + id;
        });
    }

    /** Opens the group. */
    public String open() {
        return actions.run("groups.opened", () -> {
            UUID opened = groups.open(new OpenGroup(submitKey.value(), code, form.details(), openedOn, status));
            return "/staff/groups/record?id=" + opened;
        });
    }

    public GroupForm getForm() {
        return form;
    }

    public GroupStatus[] getStatuses() {
        return GroupStatus.values();
    }

    public GroupStatus[] getBeginnings() {
        return new GroupStatus[] {GroupStatus.ACTIVE, GroupStatus.FORMING};
    }

    public SpokenLanguage[] getLanguages() {
        return SpokenLanguage.values();
    }

    public Admission[] getAdmissions() {
        return Admission.values();
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

    public void setCode(String code) {
        this.code = code;
    }

    public GroupStatus getStatus() {
        return status;
    }

    public void setStatus(GroupStatus status) {
        this.status = status;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(LocalDate openedOn) {
        this.openedOn = openedOn;
    }
}

package org.sathi.web.groups;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.error.NotFound;
import org.sathi.membership.api.Groups;
import org.sathi.membership.api.JoinGroup;
import org.sathi.membership.api.LeaveGroup;
import org.sathi.membership.api.MemberRecord;
import org.sathi.membership.api.Members;
import org.sathi.membership.api.MembershipKind;
import org.sathi.membership.api.MembershipView;
import org.sathi.membership.api.TransferMember;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.text.Choice;
import org.sathi.web.base.text.Ui;

/** Brings a member into a group, moves them to another or lets them leave (G4, G5). */
@Named("placeForm")
@ViewScoped
public class PlaceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Members members;

    @Inject
    private Groups groups;

    @Inject
    private Actions actions;

    @Inject
    private Ui ui;

    @Inject
    private GroupNames groupNames;

    private UUID member;
    private UUID place;
    private String name;
    private String code;
    private String groupName;
    private long version;
    private List<Choice> groupChoices = List.of();
    private UUID groupId;
    private UUID toGroupId;
    private MembershipKind kind = MembershipKind.HOME;
    private LocalDate on;

    /** Opens the form that brings a member into a group. */
    public void loadJoin() {
        MemberRecord record = read();
        boolean hasHome = record.memberships().stream()
                .anyMatch(held -> held.leftOn() == null && held.kind() == MembershipKind.HOME);
        kind = hasHome ? MembershipKind.ADDITIONAL : MembershipKind.HOME;
    }

    /** Opens the form that ends or moves a place. */
    public void loadPlace() {
        MembershipView held = read().memberships().stream()
                .filter(view -> view.id().equals(place) && view.leftOn() == null)
                .findFirst()
                .orElseThrow(NotFound::new);
        version = held.version();
        groupName = groupNames.of(held.group());
        groupChoices = groupChoices.stream()
                .filter(choice -> !choice.value().equals(held.group().id()))
                .toList();
    }

    private MemberRecord read() {
        MemberRecord record = members.view(member);
        member = record.id();
        name = record.details().calledBy();
        code = record.code();
        groupChoices = groupNames.choices(groups.choices());
        on = ui.getToday();
        return record;
    }

    /** Brings the member into the group. */
    public String join() {
        return actions.run("groups.joined", () -> {
            groups.join(new JoinGroup(member, groupId, kind, on));
            return address();
        });
    }

    /** Moves the member to the other group on one day. */
    public String transfer() {
        return actions.run("groups.transferred", () -> {
            groups.transfer(new TransferMember(place, version, toGroupId, on));
            return address();
        });
    }

    /** Ends the place; the person stays in the programme. */
    public String leave() {
        return actions.run("groups.left", () -> {
            groups.leave(new LeaveGroup(place, version, on));
            return mayStillSee() ? address() : "/staff/members";
        });
    }

    /** Whether the person who let the member go reaches them still. */
    private boolean mayStillSee() {
        return CurrentActor.get().may(Permission.GROUP_MANAGE);
    }

    private String address() {
        return "/staff/members/record?id=" + member;
    }

    public boolean isMayTransfer() {
        return CurrentActor.get().may(Permission.GROUP_MANAGE) && !groupChoices.isEmpty();
    }

    public MembershipKind[] getKinds() {
        return MembershipKind.values();
    }

    public String getName() {
        return name;
    }

    public String getCode() {
        return code;
    }

    public String getGroupName() {
        return groupName;
    }

    public List<Choice> getGroupChoices() {
        return groupChoices;
    }

    public UUID getMember() {
        return member;
    }

    public void setMember(UUID member) {
        this.member = member;
    }

    public UUID getPlace() {
        return place;
    }

    public void setPlace(UUID place) {
        this.place = place;
    }

    public UUID getGroupId() {
        return groupId;
    }

    public void setGroupId(UUID groupId) {
        this.groupId = groupId;
    }

    public UUID getToGroupId() {
        return toGroupId;
    }

    public void setToGroupId(UUID toGroupId) {
        this.toGroupId = toGroupId;
    }

    public MembershipKind getKind() {
        return kind;
    }

    public void setKind(MembershipKind kind) {
        this.kind = kind;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}

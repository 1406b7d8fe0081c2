package org.sathi.web.members;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.sathi.membership.api.ChangeMemberStatus;
import org.sathi.membership.api.ExitMember;
import org.sathi.membership.api.ExitReason;
import org.sathi.membership.api.MemberRecord;
import org.sathi.membership.api.MemberStatus;
import org.sathi.membership.api.Members;
import org.sathi.membership.api.ReEnterMember;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.text.Ui;

/** Moves a member along, ends an engagement or takes a person in again (M8, M9). */
@Named("memberStanding")
@ViewScoped
public class MemberStanding implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Members members;

    @Inject
    private Actions actions;

    @Inject
    private Ui ui;

    private UUID id;
    private transient MemberRecord member;
    private long version;
    private boolean ended;
    private MemberStatus to;
    private LocalDate on;
    private ExitReason reason;
    private String note;

    /** Opens the form. */
    public void load() {
        read();
        version = member.version();
        ended = member.status().ended();
        on = ui.getToday();
    }

    /** Moves along, or takes in again after an end. */
    public String move() {
        return actions.run("members.status.moved", () -> {
            if (ended) {
                members.reEnter(new ReEnterMember(id, version, to, on));
            } else {
                members.changeStatus(new ChangeMemberStatus(id, version, to, on));
            }
            return record();
        });
    }

    /** Ends the engagement. */
    public String exit() {
        return actions.run("members.exit.done", () -> {
            members.exit(new ExitMember(id, version, on, reason, note));
            return record();
        });
    }

    private String record() {
        return "/staff/members/record?id=" + id;
    }

    private void read() {
        member = members.view(id);
    }

    /** The person, read again for each showing of the page. */
    public MemberRecord getMember() {
        if (member == null) {
            read();
        }
        return member;
    }

    public List<ExitReason> getReasons() {
        return Arrays.stream(ExitReason.values()).filter(ExitReason::selectable).toList();
    }

    public boolean isEnded() {
        return ended;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public MemberStatus getTo() {
        return to;
    }

    public void setTo(MemberStatus to) {
        this.to = to;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public ExitReason getReason() {
        return reason;
    }

    public void setReason(ExitReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}

package org.sathi.web.sessions;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.sessions.api.AssignmentEnd;

/** What is typed to assign a member or to end an assignment. */
public class AssignmentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String memberCode;
    private LocalDate from;
    private UUID ending;
    private LocalDate on;
    private AssignmentEnd why;

    public String getMemberCode() {
        return memberCode;
    }

    public void setMemberCode(String memberCode) {
        this.memberCode = memberCode;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public UUID getEnding() {
        return ending;
    }

    public void setEnding(UUID ending) {
        this.ending = ending;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public AssignmentEnd getWhy() {
        return why;
    }

    public void setWhy(AssignmentEnd why) {
        this.why = why;
    }
}

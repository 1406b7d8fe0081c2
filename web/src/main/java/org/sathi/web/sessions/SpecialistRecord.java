package org.sathi.web.sessions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.NotFound;
import org.sathi.membership.api.MemberRow;
import org.sathi.membership.api.Members;
import org.sathi.sessions.api.AssignmentEnd;
import org.sathi.sessions.api.AssignmentView;
import org.sathi.sessions.api.Assignments;
import org.sathi.sessions.api.CertificationStanding;
import org.sathi.sessions.api.SpecialistView;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.SubmitKey;
import org.sathi.web.base.text.Choice;
import org.sathi.web.base.text.Ui;

/** One peer specialist: certification, decisions of its body, and the members assigned today. */
@Named
@ViewScoped
public class SpecialistRecord implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Assignments assignments;

    @Inject
    private Members members;

    @Inject
    private Actions actions;

    @Inject
    private SubmitKey submitKey;

    @Inject
    private Ui ui;

    private UUID id;
    private final CertificateForm certificate = new CertificateForm();
    private final AssignmentForm assignment = new AssignmentForm();
    private transient SpecialistView specialist;
    private transient List<AssignmentView> people;

    /** Reads the specialist and the members of today. */
    public void load() {
        read();
        assignment.setFrom(ui.getToday());
        assignment.setOn(ui.getToday());
    }

    /** Reads again when the view came back from being put away. */
    public void again() {
        if (specialist == null) {
            read();
        }
    }

    private void read() {
        specialist = assignments.specialists().stream()
                .filter(s -> s.accountId().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        people = assignments.ofSpecialist(id);
    }

    /** Records a certificate. */
    public String recordCertificate() {
        return actions.run("certificate", "sessions.specialist.recorded", () -> {
            assignments.recordCertification(new Assignments.RecordCertification(
                    id,
                    certificate.getIssuedBy(),
                    certificate.getNumber(),
                    certificate.getIssuedOn(),
                    certificate.getExpiresOn(),
                    submitKey.value()));
            return here();
        });
    }

    /** Records what the certifying body decided. */
    public String decide() {
        again();
        return actions.run("standing", "sessions.specialist.standing.saved", () -> {
            assignments.changeStanding(new Assignments.ChangeStanding(
                    specialist.certificationId(),
                    specialist.version(),
                    certificate.getStanding(),
                    certificate.getReason()));
            return here();
        });
    }

    /** Assigns the member of the typed code. */
    public String assign() {
        return actions.run("assign", "sessions.specialist.assigned", () -> {
            assignments.assign(
                    new Assignments.AssignSpecialist(memberOfCode(), id, assignment.getFrom(), submitKey.value()));
            return here();
        });
    }

    private UUID memberOfCode() {
        String code = assignment.getMemberCode() == null
                ? ""
                : assignment.getMemberCode().strip();
        return members.search(code).stream()
                .filter(row -> row.code().equalsIgnoreCase(code))
                .map(MemberRow::id)
                .findFirst()
                .orElseThrow(() -> new InvalidInput("memberCode", "error.sessions.guest.unknown-code"));
    }

    /** Ends the chosen assignment. */
    public String end() {
        again();
        return actions.run("ending", "sessions.specialist.ended", () -> {
            AssignmentView chosen = people.stream()
                    .filter(a -> a.id().equals(assignment.getEnding()))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            assignments.end(new Assignments.EndAssignment(
                    chosen.id(), chosen.version(), assignment.getOn(), assignment.getWhy()));
            return here();
        });
    }

    private String here() {
        return "/staff/specialists/record?id=" + id;
    }

    public CertificationStanding[] getStandings() {
        return CertificationStanding.values();
    }

    /** The reasons a person can give; the exit of the member ends assignments by itself. */
    public List<AssignmentEnd> getEnds() {
        return List.of(
                AssignmentEnd.COMPLETED,
                AssignmentEnd.MEMBER_CHOICE,
                AssignmentEnd.SPECIALIST_UNAVAILABLE,
                AssignmentEnd.CERTIFICATION);
    }

    /** The members whose assignment can be ended. */
    public List<Choice> getChoices() {
        return people.stream()
                .map(a -> new Choice(a.id(), a.memberName() + " (" + a.memberCode() + ")"))
                .toList();
    }

    public SpecialistView getSpecialist() {
        return specialist;
    }

    public List<AssignmentView> getPeople() {
        return people;
    }

    public CertificateForm getCertificate() {
        return certificate;
    }

    public AssignmentForm getAssignment() {
        return assignment;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}

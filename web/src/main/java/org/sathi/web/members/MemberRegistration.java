package org.sathi.web.members;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.membership.api.Groups;
import org.sathi.membership.api.MemberStatus;
import org.sathi.membership.api.Members;
import org.sathi.membership.api.PossibleDuplicate;
import org.sathi.membership.api.RegisterMember;
import org.sathi.membership.api.Registration;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.SubmitKey;
import org.sathi.web.base.text.Choice;
import org.sathi.web.base.text.Ui;
import org.sathi.web.groups.GroupNames;

/** Registers a person in three steps: who it is, how to reach them and where they take part, and a look at the answers with possible duplicates (M1, M2). */
@Named("memberRegistration")
@ViewScoped
public class MemberRegistration implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LAST_STEP = 3;
    private static final List<MemberStatus> BEGINNINGS =
            List.of(MemberStatus.ACTIVE, MemberStatus.ENROLLED, MemberStatus.WAITLISTED, MemberStatus.REFERRED);

    @Inject
    private Members members;

    @Inject
    private Groups groups;

    @Inject
    private Actions actions;

    @Inject
    private SubmitKey submitKey;

    @Inject
    private Ui ui;

    @Inject
    private GroupNames groupNames;

    private final MemberForm form = new MemberForm();
    private int step = 1;
    private MemberStatus startAs = MemberStatus.ACTIVE;
    private LocalDate registeredOn;
    private UUID homeGroupId;
    private List<Choice> groupChoices = List.of();
    private List<PossibleDuplicate> duplicates = List.of();
    private boolean someoneElse;

    /** Reads the groups to choose from; one group is chosen by itself. */
    public void load() {
        registeredOn = ui.getToday();
        groupChoices = groupNames.choices(groups.choices());
        if (groupChoices.size() == 1) {
            homeGroupId = (UUID) groupChoices.get(0).value();
        }
    }

    /** Checks what was typed so far and goes on; looks for possible duplicates on the way. */
    public String next() {
        boolean good = actions.stay(() -> duplicates = members.possibleDuplicates(form.details()));
        if (good && step < LAST_STEP) {
            step++;
            someoneElse = false;
        }
        return null;
    }

    /** Goes back; nothing that was typed is lost. */
    public String back() {
        step = Math.max(1, step - 1);
        return null;
    }

    /** Registers the person, or shows the possible duplicates that came up meanwhile. */
    public String register() {
        if (!duplicates.isEmpty() && !someoneElse) {
            actions.refuse("someoneElse", "members.duplicates.tick");
            return null;
        }
        return actions.run(null, () -> {
            Registration answer = send();
            if (!answer.registered()) {
                duplicates = answer.possibleDuplicates();
                someoneElse = false;
                actions.warn("members.duplicates.new");
                return null;
            }
            actions.say("members.registered", answer.code());
            return "/staff/members/record?id=" + answer.memberId();
        });
    }

    /** Sends the answers; when one is refused, its step is shown again with the message at the field. */
    private Registration send() {
        try {
            return members.register(
                    new RegisterMember(submitKey.value(), form.details(), startAs, registeredOn, homeGroupId, refs()));
        } catch (InvalidInput e) {
            step = 2;
            throw e;
        }
    }

    private Set<String> refs() {
        Set<String> refs = new HashSet<>();
        if (someoneElse) {
            duplicates.forEach(duplicate -> refs.add(duplicate.ref()));
        }
        return refs;
    }

    /** The chosen group in words. */
    public String getGroupName() {
        return groupChoices.stream()
                .filter(choice -> choice.value().equals(homeGroupId))
                .map(Choice::label)
                .findFirst()
                .orElse(ui.text("common.none"));
    }

    public MemberForm getForm() {
        return form;
    }

    public int getStep() {
        return step;
    }

    public List<MemberStatus> getBeginnings() {
        return BEGINNINGS;
    }

    public List<Choice> getGroupChoices() {
        return groupChoices;
    }

    public List<PossibleDuplicate> getDuplicates() {
        return duplicates;
    }

    public MemberStatus getStartAs() {
        return startAs;
    }

    public void setStartAs(MemberStatus startAs) {
        this.startAs = startAs;
    }

    public LocalDate getRegisteredOn() {
        return registeredOn;
    }

    public void setRegisteredOn(LocalDate registeredOn) {
        this.registeredOn = registeredOn;
    }

    public UUID getHomeGroupId() {
        return homeGroupId;
    }

    public void setHomeGroupId(UUID homeGroupId) {
        this.homeGroupId = homeGroupId;
    }

    public boolean isSomeoneElse() {
        return someoneElse;
    }

    public void setSomeoneElse(boolean someoneElse) {
        this.someoneElse = someoneElse;
    }
}

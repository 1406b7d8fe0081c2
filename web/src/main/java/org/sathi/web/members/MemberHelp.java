package org.sathi.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.text.Phone;
import org.sathi.membership.api.MemberDetails;
import org.sathi.membership.api.MemberStatus;
import org.sathi.membership.api.PhoneEntry;
import org.sathi.membership.api.PhoneOwner;
import org.sathi.membership.api.PossibleDuplicate;
import org.sathi.membership.api.SpokenLanguage;
import org.sathi.web.base.text.Choice;
import org.sathi.web.base.text.Ui;

/** What the pages about members share: what the reader may do, and small words. */
@Named("memberHelp")
@RequestScoped
public class MemberHelp {

    @Inject
    private Ui ui;

    public boolean isMayEdit() {
        return may(Permission.MEMBER_EDIT);
    }

    public boolean isMayExit() {
        return may(Permission.MEMBER_EXIT);
    }

    public boolean isMayConsent() {
        return may(Permission.CONSENT_RECORD);
    }

    public boolean isMayTransfer() {
        return may(Permission.GROUP_MANAGE);
    }

    public boolean isMayRefer() {
        return may(Permission.REFERRAL_SEND);
    }

    public boolean isMayObserve() {
        return may(Permission.OBSERVATION_RECORD);
    }

    public boolean isMayPlan() {
        return may(Permission.PLAN_VIEW);
    }

    /** The kind of the status mark for where a person stands. */
    public String kind(MemberStatus status) {
        return switch (status) {
            case ACTIVE -> "ok";
            case REFERRED, WAITLISTED -> "warn";
            case ENROLLED, ON_LEAVE -> "info";
            default -> "";
        };
    }

    /** The numbers of a person in one line, as typed or held. */
    public String numbers(MemberDetails details) {
        return details.phones().stream()
                .map(PhoneEntry::number)
                .map(Phone::display)
                .collect(Collectors.joining(", "));
    }

    /** The address of a person in one line. */
    public String address(MemberDetails details) {
        String ward = details.ward() == null
                ? null
                : ui.text("members.ward.short", ui.digits(details.ward().toString()));
        return Stream.of(details.tole(), ward, details.localLevel(), ui.district(details.district()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    public SpokenLanguage[] getLanguages() {
        return SpokenLanguage.values();
    }

    public PhoneOwner[] getOwners() {
        return PhoneOwner.values();
    }

    /** Yes and no as entries of a radio list. */
    public List<Choice> getYesNo() {
        return List.of(new Choice(true, ui.text("common.yes")), new Choice(false, ui.text("common.no")));
    }

    /** What is alike in a possible duplicate, in words. */
    public String likeness(PossibleDuplicate other) {
        return other.why().stream().sorted().map(ui::label).collect(Collectors.joining(", "));
    }

    /** Yes, no or not asked. */
    public String answer(Boolean said) {
        if (said == null) {
            return ui.text("members.not-asked");
        }
        return ui.text(Boolean.TRUE.equals(said) ? "common.yes" : "common.no");
    }

    /** Words in a row. */
    public String join(List<String> words) {
        return String.join(", ", words);
    }

    private static boolean may(Permission permission) {
        return CurrentActor.get().may(permission);
    }
}

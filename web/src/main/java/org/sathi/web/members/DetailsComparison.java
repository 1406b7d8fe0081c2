package org.sathi.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sathi.kernel.text.Phone;
import org.sathi.membership.api.MemberDetails;
import org.sathi.membership.api.PhoneEntry;
import org.sathi.web.base.text.Ui;

/** Puts two versions of a person's details side by side, field by field, in words (X4). */
@RequestScoped
public class DetailsComparison {

    @Inject
    private Ui ui;

    @Inject
    private MemberHelp help;

    /** The fields that differ, in the order of the form; empty texts and none count as the same. */
    public List<Difference> between(MemberDetails saved, MemberDetails typed) {
        List<Difference> differences = new ArrayList<>();
        add(differences, "members.name-latin", saved.nameLatin(), typed.nameLatin());
        add(differences, "members.name-nepali", saved.nameNepali(), typed.nameNepali());
        add(differences, "members.preferred-name", saved.preferredName(), typed.preferredName());
        add(differences, "members.birth-year", number(saved.birthYear()), number(typed.birthYear()));
        add(differences, "members.gender", saved.gender(), typed.gender());
        add(differences, "members.language", ui.label(saved.language()), ui.label(typed.language()));
        add(differences, "members.district", saved.district(), typed.district());
        add(differences, "members.local-level", saved.localLevel(), typed.localLevel());
        add(differences, "members.ward", number(saved.ward()), number(typed.ward()));
        add(differences, "members.tole", saved.tole(), typed.tole());
        add(differences, "members.phones", phones(saved), phones(typed));
        add(
                differences,
                "members.family-may-know",
                said(saved.safeContact().familyMayKnow()),
                said(typed.safeContact().familyMayKnow()));
        add(
                differences,
                "members.may-leave-message",
                said(saved.safeContact().mayLeaveMessage()),
                said(typed.safeContact().mayLeaveMessage()));
        add(
                differences,
                "members.best-time",
                saved.safeContact().bestTime(),
                typed.safeContact().bestTime());
        add(
                differences,
                "members.contact-words",
                saved.safeContact().words(),
                typed.safeContact().words());
        return differences;
    }

    private void add(List<Difference> differences, String key, String saved, String typed) {
        String before = Objects.requireNonNullElse(saved, "").strip();
        String after = Objects.requireNonNullElse(typed, "").strip();
        if (!before.equals(after)) {
            differences.add(new Difference(ui.text(key), before, after));
        }
    }

    private String phones(MemberDetails details) {
        return details.phones().stream().map(this::phone).collect(Collectors.joining(", "));
    }

    private String phone(PhoneEntry entry) {
        String number = Phone.normalise(entry.number()).map(Phone::display).orElse(entry.number());
        String safe = ui.text(entry.safe() ? "members.phone.safe" : "members.phone.not-safe");
        return number + " (" + ui.label(entry.owner()) + ", " + safe + ")";
    }

    private String said(Boolean answer) {
        return help.answer(answer);
    }

    private String number(Integer number) {
        return number == null ? "" : ui.digits(number.toString());
    }
}

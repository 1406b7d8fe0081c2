package org.sathi.web.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.sathi.kernel.text.Digits;
import org.sathi.kernel.time.CivilCalendar;
import org.sathi.kernel.time.CivilDateText;
import org.sathi.referrals.api.DisclosureRow;
import org.sathi.web.base.text.Language;
import org.sathi.web.base.text.Texts;

/** Puts the accounting of disclosures into the words of a language, which may be another one than that of the page: the member's. */
@ApplicationScoped
public class AccountingWords {

    @Inject
    private Texts texts;

    /** A disclosure in words. */
    AccountingLine line(DisclosureRow row, Language language) {
        boolean nepali = language == Language.NE;
        return new AccountingLine(
                moment(row.at(), language),
                nepali && row.agencyNameNe() != null ? row.agencyNameNe() : row.agencyNameEn(),
                row.address() == null ? "" : row.address(),
                person(row, language),
                list(row.categories(), language),
                label(row.purpose(), language),
                basis(row, language),
                row.reference(),
                row.withoutConsent() != null);
    }

    private String person(DisclosureRow row, Language language) {
        String name = row.recipientName() == null ? "" : row.recipientName();
        if (row.handover() != null) {
            String how = texts.get(language, "logged.told." + row.handover().name());
            return name.isEmpty() ? how : name + " (" + how + ")";
        }
        return row.recipientRole() == null ? name : name + " (" + label(row.recipientRole(), language) + ")";
    }

    private String basis(DisclosureRow row, Language language) {
        if (row.withoutConsent() != null) {
            return texts.get(language, "disclosure.basis.without", label(row.withoutConsent(), language));
        }
        String number = String.valueOf(row.consentNumber());
        return texts.get(
                language, "disclosure.basis.consent", language == Language.NE ? Digits.toDevanagari(number) : number);
    }

    /** Date and time of day in the calendar of the language's readers. */
    String moment(Instant at, Language language) {
        boolean nepali = language == Language.NE;
        CivilCalendar calendar = nepali ? CivilCalendar.BS : CivilCalendar.AD;
        return new CivilDateText(language.locale(), calendar, nepali).moment(at);
    }

    private String list(Collection<? extends Enum<?>> constants, Language language) {
        return constants.stream()
                .sorted(Comparator.comparingInt(Enum::ordinal))
                .map(constant -> label(constant, language))
                .collect(Collectors.joining(", "));
    }

    private String label(Enum<?> constant, Language language) {
        return texts.get(language, "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}

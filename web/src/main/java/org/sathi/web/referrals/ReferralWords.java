package org.sathi.web.referrals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sathi.kernel.paging.CappedCount;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.SpokenLanguage;
import org.sathi.referrals.api.AppointmentView;
import org.sathi.referrals.api.Attachments;
import org.sathi.referrals.api.Attribution;
import org.sathi.referrals.api.Delivered;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralRow;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.SenderTask;
import org.sathi.referrals.api.Side;
import org.sathi.referrals.api.TimelineEntry;
import org.sathi.web.base.text.Ui;

/** How referrals are put into words on pages, for both sides: names in the reader's language, due times as a person says them. */
@Named("words")
@RequestScoped
public class ReferralWords {

    private static final int DAYS_BY_WEEKDAY = 7;

    /** What agencies do; on the programme's side it was recorded in the place of one without a login. */
    private static final Set<ReferralEvent> OF_AGENCIES = EnumSet.of(
            ReferralEvent.RECEIVE,
            ReferralEvent.ACCEPT,
            ReferralEvent.REJECT,
            ReferralEvent.START,
            ReferralEvent.COMPLETE,
            ReferralEvent.FAIL,
            ReferralEvent.HOLD,
            ReferralEvent.RESUME,
            ReferralEvent.CONFIRM_CANCEL,
            ReferralEvent.CONFIRM_STOP);

    @Inject
    private Ui ui;

    /** The one of two names that is in the reader's language. */
    public String name(String english, String nepali) {
        boolean useNepali = "ne".equals(ui.getLang()) && nepali != null && !nepali.isBlank();
        return useNepali ? nepali : english;
    }

    /** When the next step is due, in words; empty when nothing is. */
    public String due(Instant due, boolean overdue) {
        if (due == null) {
            return "";
        }
        LocalDate day = lastDay(due);
        long days = ChronoUnit.DAYS.between(ui.getToday(), day);
        return overdue ? late(due, -days) : ahead(due, day, days);
    }

    /** The last day to do it: what is due at midnight is due by the end of the day before. */
    private static LocalDate lastDay(Instant due) {
        return NepalTime.toLocal(due.minusMillis(1)).toLocalDate();
    }

    private static boolean byEndOfDay(Instant due) {
        return NepalTime.toLocal(due).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private String late(Instant due, long days) {
        if (days <= 0) {
            return ui.text(
                    "referrals.due.overdue-today",
                    ui.time(NepalTime.toLocal(due).toLocalTime()));
        }
        return days == 1
                ? ui.text("referrals.due.overdue-yesterday")
                : ui.text("referrals.due.overdue-days", ui.number(days));
    }

    private String ahead(Instant due, LocalDate day, long days) {
        if (days <= 0 && byEndOfDay(due)) {
            return ui.text("referrals.due.today-any");
        }
        if (days <= 0) {
            return ui.text("referrals.due.today", ui.time(NepalTime.toLocal(due).toLocalTime()));
        }
        if (days == 1) {
            return ui.text("referrals.due.tomorrow");
        }
        return ui.text("referrals.due.on", days < DAYS_BY_WEEKDAY ? ui.day(day) : ui.shortDate(day));
    }

    /** The kind of status mark for a state: colour and icon beside the word. */
    public String kind(ReferralState state) {
        return switch (state) {
            case REQUESTED, RECEIVED -> "needs-me";
            case ACCEPTED, IN_PROGRESS -> "info";
            case ON_HOLD -> "warn";
            case COMPLETED -> "ok";
            default -> "none";
        };
    }

    /** A count that stops at its cap: "100+". */
    public String count(CappedCount count) {
        return ui.number(count.count()) + (count.more() ? "+" : "");
    }

    /** The name of a language by its code; an unknown code stands for itself. */
    public String language(String code) {
        return Arrays.stream(SpokenLanguage.values())
                .filter(language -> language.code().equals(code))
                .map(ui::label)
                .findFirst()
                .orElse(code == null ? "" : code);
    }

    /** The names of several languages. */
    public String languages(Collection<String> codes) {
        return codes.stream().sorted().map(this::language).collect(Collectors.joining(", "));
    }

    /** Words for several constants, in the order of their declaration. */
    public String list(Collection<? extends Enum<?>> constants) {
        return ordered(constants).stream().map(ui::label).collect(Collectors.joining(", "));
    }

    /** Several constants in the order of their declaration. */
    public <E extends Enum<?>> List<E> ordered(Collection<E> constants) {
        return constants.stream().sorted(Comparator.comparingInt(Enum::ordinal)).toList();
    }

    /** The ages that a service is for. */
    public String ages(Integer youngest, Integer oldest) {
        if (oldest == null) {
            return ui.text("agencies.ages.from", ui.number(youngest));
        }
        return youngest == null
                ? ui.text("agencies.ages.to", ui.number(oldest))
                : ui.text("agencies.ages.between", ui.number(youngest), ui.number(oldest));
    }

    /** Where a referral stands, in a few words: of one that nobody transmitted it is not said that it was sent. */
    public String state(ReferralRow row) {
        if (row.consentHold()) {
            return ui.text(row.task() == SenderTask.AGENCY_CLOSED ? "referrals.state.closed" : "referrals.state.hold");
        }
        boolean waits = row.logged() && row.state() == ReferralState.REQUESTED;
        return waits ? ui.text("logged.state.REQUESTED") : ui.label(row.state());
    }

    /** What happened, in a sentence. */
    public String happened(TimelineEntry entry, boolean logged) {
        if (logged && entry.event() == ReferralEvent.SEND) {
            return ui.text("logged.event.SEND");
        }
        boolean recorded = entry.side() == Side.PROGRAMME && OF_AGENCIES.contains(entry.event());
        return ui.text((recorded ? "logged.event." : "referrals.event.")
                + entry.event().name());
    }

    /** The coded reason that was given with it, or nothing. */
    public String reason(TimelineEntry entry) {
        return entry.reason() == null ? "" : ui.text("enum." + entry.reasonList() + "." + entry.reason());
    }

    /** On whose side that reason lies, or nothing. */
    public String side(TimelineEntry entry) {
        return entry.attributableTo() == null ? "" : side(entry.attributableTo());
    }

    /** On whose side a reason lies. */
    public String side(Attribution attribution) {
        return ui.text("closing.side", ui.label(attribution));
    }

    /** What was given and when, in a line. */
    public String delivered(List<Delivered> given) {
        return given.stream()
                .map(d -> ui.text("closing.delivered", ui.label(d.what()), ui.shortDate(d.on())))
                .collect(Collectors.joining(", "));
    }

    /** Who did it: the name if it is known to the reader, else the side. */
    public String who(TimelineEntry entry) {
        String side = ui.text("referrals.side." + entry.side().name());
        return entry.actorName() == null ? side : entry.actorName() + " (" + side + ")";
    }

    /**
     * How an appointment stands: whose time has come is asked for what came of it, as long as somebody can still say so.
     *
     * @param answerable whether its referral goes on
     * @param asked whether the reader is the one to say it
     */
    public String appointmentStatus(AppointmentView appointment, boolean answerable, boolean asked) {
        if (!appointment.open() || !appointment.begun()) {
            return ui.label(appointment.status());
        }
        if (!answerable) {
            return ui.text("work.appointment.untold");
        }
        return ui.text(asked ? "work.appointment.waiting" : "work.appointment.not-told");
    }

    /** The kind of mark for it. */
    public String appointmentKind(AppointmentView appointment, boolean answerable) {
        return switch (appointment.status()) {
            case SCHEDULED -> !appointment.begun() ? "info" : answerable ? "warn" : "none";
            case ATTENDED -> "ok";
            case NO_SHOW -> "warn";
            case CANCELLED -> "none";
        };
    }

    /** How many bytes a document may have at most; the browser is told, so that a larger one does not travel in vain. */
    public int getMostBytes() {
        return Attachments.MAX_BYTES;
    }

    /** The size of a document, in kilobytes and never none. */
    public String kilobytes(int bytes) {
        return ui.text("work.document.size", ui.number(Math.max(1, bytes / 1024)));
    }
}

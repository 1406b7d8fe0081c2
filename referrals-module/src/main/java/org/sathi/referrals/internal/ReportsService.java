package org.sathi.referrals.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.error.AccessDenied;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.kernel.report.Withholding;
import org.sathi.kernel.time.BikramSambat;
import org.sathi.kernel.time.BsDate;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.ReferralReport;
import org.sathi.referrals.api.ReferralReports;
import org.sathi.referrals.api.ReferralRow;
import org.sathi.referrals.api.RejectReason;
import org.sathi.referrals.api.ReportBy;
import org.sathi.referrals.api.ReportCell;
import org.sathi.referrals.api.ReportFigure;
import org.sathi.referrals.api.ReportLine;
import org.sathi.referrals.api.ReportQuery;
import org.sathi.referrals.api.ReportReason;
import org.sathi.referrals.api.ReportSpan;
import org.sathi.referrals.api.ReportTime;
import org.sathi.referrals.api.UnresolvedReason;

/** The referral report for each kind of reader. */
@Published
class ReportsService implements ReferralReports {

    /** Longest period, in days after the first: a year of either calendar. */
    private static final int LONGEST = 366;

    /** Of fewer, the ninetieth of a hundred is the slowest one of all. */
    private static final int FEWEST_FOR_NINETIETH = 2 * Withholding.FEWEST;

    private static final Predicate<ReportFigure> EVERY = figure -> true;

    @Inject
    private ReportCounting counting;

    @Inject
    private ReportNames names;

    @Inject
    private ProgrammeLists lists;

    @Inject
    private Reach reach;

    @Inject
    private Clock clock;

    @Override
    public ReferralReport report(ReportQuery query) {
        if (CurrentActor.get().may(Permission.REFERRAL_COORDINATE)) {
            return count(checked(query), false, EVERY);
        }
        return count(aggregateOnly(query), true, EVERY);
    }

    @Override
    public ReferralReport ofOwnAgency(LocalDate from, LocalDate to) {
        ReportQuery own = checked(new ReportQuery(from, to, reach.ownAgency(), null, null));
        return count(own, false, figure -> !figure.insideProgramme());
    }

    @Override
    public Slice<ReferralRow> rows(ReportQuery query, ReportCell cell, PageRequest page) {
        Slice<UUID> ids = counting.ids(checked(query), cell, page);
        return new Slice<>(lists.ofIds(ids.rows()), ids.next());
    }

    private static ReportQuery checked(ReportQuery query) {
        InputCheck check = new InputCheck();
        LocalDate from = check.requiredDate("from", query.from());
        LocalDate to = check.requiredDate("to", query.to());
        if (from != null && to != null) {
            check.check(!to.isBefore(from), "to", "error.report.order");
            check.check(!to.isAfter(from.plusDays(LONGEST)), "to", "error.report.too-long");
        }
        check.throwIfAny();
        return query;
    }

    private ReportQuery aggregateOnly(ReportQuery query) {
        if (query.agencyId() != null || query.serviceId() != null || query.priority() != null) {
            throw new AccessDenied();
        }
        checked(query);
        int year = BikramSambat.covers(query.from())
                ? BikramSambat.toBs(query.from()).year()
                : 0;
        if (year == 0
                || !query.from().equals(BikramSambat.firstDay(year))
                || !query.to().equals(BikramSambat.lastDay(year))) {
            throw new InvalidInput("from", "error.report.whole-year");
        }
        BsDate today = BikramSambat.toBs(NepalTime.today(clock));
        LocalDate wholeMonths =
                BikramSambat.toAd(new BsDate(today.year(), today.month(), 1)).minusDays(1);
        LocalDate to = query.to().isAfter(wholeMonths) ? wholeMonths : query.to();
        return new ReportQuery(query.from(), to, null, null, null);
    }

    private ReferralReport count(ReportQuery query, boolean publish, Predicate<ReportFigure> told) {
        List<ReportCounting.Reason> reasons = counting.reasons(query);
        if (publish) {
            reasons.sort(Comparator.comparing(ReportCounting.Reason::name));
        }
        ReportSheet sheet = new ReportSheet(counting.groups(query), reasons, publish);
        Map<ReportTime, Map<String, ReportCounting.Hours>> hours = new EnumMap<>(ReportTime.class);
        for (ReportTime time : ReportTime.values()) {
            hours.put(time, counting.hours(query, time));
        }
        Map<String, ReportNames.Name> known = names.of(sheet.lines());
        List<ReportLine> lines = new ArrayList<>();
        for (ReportSheet.Line line : sheet.lines()) {
            Map<ReportFigure, Integer> figures = sheet.published(line);
            figures.keySet().removeIf(told.negate());
            ReportNames.Name name = known.getOrDefault(line.key(), ReportNames.Name.NONE);
            lines.add(new ReportLine(
                    line.by(),
                    line.key(),
                    line.by() == ReportBy.SERVICE ? line.parent() : null,
                    name.en(),
                    name.ne(),
                    figures,
                    spans(line, hours, publish)));
        }
        boolean warnings = !publish && told == EVERY;
        return new ReferralReport(
                query.from(),
                query.to(),
                Stream.of(ReportFigure.values()).filter(told).toList(),
                lines.get(0),
                lines.subList(1, lines.size()),
                reasons(sheet, reasons, ReportFigure.TURNED_DOWN, warnings),
                reasons(sheet, reasons, ReportFigure.FAILED, warnings),
                publish,
                clock.instant());
    }

    private static List<ReportReason> reasons(
            ReportSheet sheet, List<ReportCounting.Reason> reasons, ReportFigure figure, boolean warnings) {
        List<ReportReason> found = new ArrayList<>();
        for (ReportCounting.Reason reason : reasons) {
            if (reason.figure() == figure) {
                Integer warned = warnings ? (Integer) reason.warned() : null;
                found.add(reason(reason, sheet.published(reason), warned));
            }
        }
        return found;
    }

    private static ReportReason reason(ReportCounting.Reason reason, Integer number, Integer warned) {
        if (reason.figure() == ReportFigure.TURNED_DOWN) {
            RejectReason name = RejectReason.valueOf(reason.name());
            return new ReportReason(reason.figure(), name, name.attributableTo(), number, warned);
        }
        UnresolvedReason name = UnresolvedReason.valueOf(reason.name());
        return new ReportReason(reason.figure(), name, name.attributableTo(), number, warned);
    }

    private static Map<ReportTime, ReportSpan> spans(
            ReportSheet.Line line, Map<ReportTime, Map<String, ReportCounting.Hours>> hours, boolean publish) {
        Map<ReportTime, ReportSpan> spans = new HashMap<>();
        hours.forEach((time, byLine) -> {
            ReportCounting.Hours of = byLine.getOrDefault(line.key(), ReportCounting.Hours.none());
            spans.put(
                    time,
                    publish ? published(of) : new ReportSpan(of.measured(), of.percentile(50), of.percentile(90)));
        });
        return spans;
    }

    private static ReportSpan published(ReportCounting.Hours hours) {
        if (hours.measured() < Withholding.FEWEST) {
            return hours.measured() == 0 ? new ReportSpan(0, null, null) : ReportSpan.WITHHELD;
        }
        Integer ninetieth = hours.measured() < FEWEST_FOR_NINETIETH ? null : hours.percentile(90);
        return new ReportSpan(null, hours.percentile(50), ninetieth);
    }
}

package org.sathi.sessions.internal.outcomes;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.access.Scope;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.paging.Cursor;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.membership.api.GroupLabel;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.membership.api.MemberLabel;
import org.sathi.sessions.api.ObservationSource;
import org.sathi.sessions.api.OutcomeGroup;
import org.sathi.sessions.api.OutcomeMember;
import org.sathi.sessions.api.OutcomePart;
import org.sathi.sessions.api.OutcomeReport;
import org.sathi.sessions.api.OutcomeRow;
import org.sathi.sessions.api.OutcomeTable;

/** Runs the outcome table and the lists behind its numbers. */
@Published
class OutcomeCounter implements OutcomeTable {

    @Inject
    private OutcomeBasis basis;

    @Inject
    private OutcomeGroups groups;

    @Inject
    private IndicatorCatalogue indicators;

    @Inject
    private MemberDirectory members;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public OutcomeReport table(LocalDate from, LocalDate to, String groupCode, ObservationSource source) {
        OutcomeFilter filter = check(from, to, groupCode, source);
        OutcomeBasis.Facts facts = basis.read(filter, true);
        boolean published = CurrentActor.get().scope() == Scope.AGGREGATES;
        List<OutcomeRow> rows = new ArrayList<>();
        OutcomePublication publication = new OutcomePublication(facts, filter);
        for (Indicator indicator : indicators.all()) {
            PublishedLine line = published ? publication.suppressed(indicator) : publication.whole(indicator);
            rows.add(line.row(indicator));
        }
        GroupLabel group = filter.group();
        return new OutcomeReport(
                from,
                to,
                group == null ? null : OutcomeGroups.of(group),
                source,
                OutcomeBasis.MIN_SESSIONS,
                published ? publication.publishedCohort() : publication.cohort(),
                rows,
                published ? publication.suppressedLeftOut() : publication.leftOut(),
                published,
                groups.limited(),
                CurrentActor.get().may(Permission.OUTCOME_DRILL_DOWN),
                clock.instant(),
                CurrentActor.get().username());
    }

    @Override
    public Slice<OutcomeMember> drillDown(
            String code,
            OutcomePart part,
            LocalDate from,
            LocalDate to,
            String groupCode,
            ObservationSource source,
            PageRequest page) {
        OutcomeFilter filter = check(from, to, groupCode, source);
        Indicator indicator = indicators.byCode().get(code);
        if (indicator == null || part == null) {
            throw new InvalidInput(indicator == null ? "code" : "part", "error.outcomes.line");
        }
        audit.note("indicator", code);
        audit.note("part", part);
        OutcomeBasis.Facts facts = basis.read(filter, false);
        List<UUID> behind = facts.cohort().members().stream()
                .filter(id -> facts.of(id).in(indicator.position(), part, source))
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        return labelled(page(behind, page));
    }

    @Override
    public List<OutcomeGroup> groups() {
        return groups.choices().stream()
                .sorted(Comparator.comparing(GroupLabel::code))
                .map(OutcomeGroups::of)
                .toList();
    }

    private OutcomeFilter check(LocalDate from, LocalDate to, String groupCode, ObservationSource source) {
        OutcomeFilter.checkPeriod(from, to, source);
        GroupLabel group = groupCode == null ? null : groups.require(groupCode);
        audit.about(SubjectType.REPORT, null);
        audit.note("from", from);
        audit.note("to", to);
        if (group != null) {
            audit.note("group", group.code());
        }
        if (source != null) {
            audit.note("source", source);
        }
        return new OutcomeFilter(from, to, group, source);
    }

    private static Slice<UUID> page(List<UUID> ids, PageRequest page) {
        List<UUID> rest = ids;
        if (page.after() != null) {
            String after = Cursor.parse(page.after(), 1).uuid(0).toString();
            rest = ids.stream().filter(id -> id.toString().compareTo(after) > 0).toList();
        }
        List<UUID> found = rest.subList(0, Math.min(rest.size(), page.size() + 1));
        return Slice.of(found, page.size(), Cursor::of);
    }

    private Slice<OutcomeMember> labelled(Slice<UUID> ids) {
        Set<UUID> wanted = new HashSet<>(ids.rows());
        Map<UUID, MemberLabel> labels = members.labels(wanted);
        List<OutcomeMember> rows = ids.rows().stream()
                .map(id -> new OutcomeMember(
                        id, labels.get(id).code(), labels.get(id).name()))
                .sorted(Comparator.comparing(OutcomeMember::code))
                .toList();
        return new Slice<>(rows, ids.next());
    }
}

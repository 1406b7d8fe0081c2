package org.sathi.sessions.internal.specialist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.AccountDirectory;
import org.sathi.membership.api.AccountLabel;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.membership.api.MemberLabel;
import org.sathi.sessions.api.AssignmentView;
import org.sathi.sessions.api.CertificationStatus;
import org.sathi.sessions.api.SpecialistView;

/** Puts names to specialists and assignments. */
@ApplicationScoped
class SpecialistViews {

    @Inject
    private AssignmentBook book;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private MemberDirectory members;

    @Inject
    private Clock clock;

    /** All specialists by name, and those whose account is closed but who still have people. */
    List<SpecialistView> all() {
        LocalDate today = NepalTime.today(clock);
        Map<UUID, Certification> certifications = book.latest();
        Map<UUID, Integer> assigned = new HashMap<>();
        book.holdingOn(today).forEach(a -> assigned.merge(a.specialistId(), 1, Integer::sum));
        Map<UUID, AccountLabel> labels = new HashMap<>();
        accounts.inRole(Role.PEER_SPECIALIST).forEach(label -> labels.put(label.id(), label));
        accounts.labels(assigned.keySet()).forEach(labels::putIfAbsent);
        return labels.values().stream()
                .map(label -> view(label, certifications.get(label.id()), assigned.getOrDefault(label.id(), 0), today))
                .sorted(Comparator.comparing(SpecialistView::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** One specialist. */
    SpecialistView one(AccountLabel label) {
        LocalDate today = NepalTime.today(clock);
        return view(
                label,
                book.latest(label.id()).orElse(null),
                book.holdingOn(label.id(), today).size(),
                today);
    }

    /** The assignments with names, in their order; those of unknown members are left out. */
    List<AssignmentView> assignments(Collection<Assignment> assignments) {
        if (assignments.isEmpty()) {
            return List.of();
        }
        Map<UUID, MemberLabel> people =
                members.labels(assignments.stream().map(Assignment::memberId).collect(Collectors.toSet()));
        Map<UUID, AccountLabel> specialists = accounts.labels(
                assignments.stream().map(Assignment::specialistId).collect(Collectors.toSet()));
        return assignments.stream()
                .filter(a -> people.containsKey(a.memberId()))
                .map(a -> view(a, people.get(a.memberId()), specialists.get(a.specialistId())))
                .toList();
    }

    /** The assignments with names, by the member's name. */
    List<AssignmentView> byMemberName(Collection<Assignment> assignments) {
        return assignments(assignments).stream()
                .sorted(Comparator.comparing(AssignmentView::memberName, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(AssignmentView::memberCode))
                .toList();
    }

    private static AssignmentView view(Assignment a, MemberLabel member, AccountLabel specialist) {
        return new AssignmentView(
                a.id(),
                a.version(),
                a.memberId(),
                member.code(),
                member.name(),
                a.specialistId(),
                specialist == null ? null : specialist.displayName(),
                a.from(),
                a.to(),
                a.end());
    }

    private static SpecialistView view(AccountLabel label, Certification c, int assigned, LocalDate today) {
        if (c == null) {
            return new SpecialistView(
                    label.id(),
                    label.displayName(),
                    label.active(),
                    null,
                    0,
                    null,
                    null,
                    null,
                    null,
                    CertificationStatus.NONE,
                    assigned);
        }
        return new SpecialistView(
                label.id(),
                label.displayName(),
                label.active(),
                c.id(),
                c.version(),
                c.issuedBy(),
                c.number(),
                c.issuedOn(),
                c.expiresOn(),
                c.statusOn(today),
                assigned);
    }
}

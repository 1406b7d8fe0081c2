package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.membership.api.AccountDirectory;
import org.sathi.membership.api.AccountLabel;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.membership.api.MemberLabel;
import org.sathi.referrals.api.OverrideView;

/** Overrides as records. */
@ApplicationScoped
class OverrideViews {

    @Inject
    private MemberDirectory members;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Clock clock;

    /** An override with what is told of it. */
    record Line(ConsentOverride override, Referral referral, Agency agency) {}

    OverrideView view(ConsentOverride override, Referral referral, Agency agency) {
        return views(List.of(new Line(override, referral, agency))).get(0);
    }

    List<OverrideView> views(List<Line> lines) {
        Set<UUID> people = new HashSet<>();
        Set<UUID> about = new HashSet<>();
        for (Line line : lines) {
            people.add(line.override().grantedBy());
            if (line.override().reviewedBy() != null) {
                people.add(line.override().reviewedBy());
            }
            about.add(line.referral().memberId());
        }
        if (lines.isEmpty()) {
            return List.of();
        }
        Map<UUID, AccountLabel> names = accounts.labels(people);
        Map<UUID, MemberLabel> labels = members.labels(about);
        return lines.stream()
                .map(line -> view(line, labels.get(line.referral().memberId()), names))
                .toList();
    }

    private OverrideView view(Line line, MemberLabel member, Map<UUID, AccountLabel> names) {
        ConsentOverride o = line.override();
        Instant now = clock.instant();
        return new OverrideView(
                o.id(),
                o.version(),
                o.referralId(),
                line.referral().memberId(),
                member == null ? null : member.name(),
                member == null ? null : member.code(),
                line.agency().nameEn(),
                line.agency().nameNe(),
                o.purpose(),
                o.categories(),
                o.reason(),
                o.text(),
                name(names, o.grantedBy()),
                o.grantedBy().equals(CurrentActor.get().accountId()),
                o.grantedAt(),
                o.expiresAt(),
                o.reviewDueAt(),
                o.reviewedAt() == null && !now.isBefore(o.reviewDueAt()),
                o.inForce(now),
                name(names, o.reviewedBy()),
                o.reviewedAt(),
                o.verdict(),
                o.reviewNote());
    }

    private static String name(Map<UUID, AccountLabel> names, UUID account) {
        AccountLabel label = account == null ? null : names.get(account);
        return label == null ? null : label.displayName();
    }
}

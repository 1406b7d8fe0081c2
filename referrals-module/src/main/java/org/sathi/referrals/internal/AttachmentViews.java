package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.membership.api.AccountDirectory;
import org.sathi.membership.api.AccountLabel;
import org.sathi.referrals.api.AttachmentView;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Side;

/** Documents as one of the two sides reads them. */
@ApplicationScoped
class AttachmentViews {

    @Inject
    private AccountDirectory accounts;

    /** Whether a document of the category goes where these categories are open: documents as such must be let through as well. */
    static boolean reaches(InformationCategory category, Set<InformationCategory> open) {
        return open.contains(category) && open.contains(InformationCategory.ATTACHMENTS);
    }

    List<AttachmentView> of(
            List<Attachment> found,
            Side reader,
            Set<InformationCategory> open,
            List<AttachmentBook.Fetching> fetchings) {
        if (found.isEmpty()) {
            return List.of();
        }
        Set<UUID> people = new HashSet<>();
        found.forEach(a -> people.add(a.addedBy()));
        fetchings.forEach(f -> people.add(f.accountId()));
        Map<UUID, AccountLabel> names = accounts.labels(people);
        return found.stream()
                .map(a -> new AttachmentView(
                        a.id(),
                        a.name(),
                        a.category(),
                        a.kind(),
                        a.size(),
                        a.scan(),
                        a.addedAt(),
                        name(names, a.addedBy()),
                        a.side() == reader,
                        reaches(a.category(), open),
                        fetchings.stream()
                                .filter(f -> f.attachmentId().equals(a.id()))
                                .map(f -> new AttachmentView.Fetched(name(names, f.accountId()), f.at()))
                                .toList()))
                .toList();
    }

    private static String name(Map<UUID, AccountLabel> names, UUID account) {
        return names.containsKey(account) ? names.get(account).displayName() : null;
    }
}

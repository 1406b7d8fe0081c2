package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.sathi.membership.api.AccountDirectory;
import org.sathi.membership.api.AccountLabel;
import org.sathi.referrals.api.ContactView;
import org.sathi.referrals.api.MessageView;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.Side;
import org.sathi.referrals.api.TimelineEntry;

/** History, messages and contacts of a referral, told to one of the two sides. */
@ApplicationScoped
class Threads {

    /** The steps of the programme whose words are for the agency. Of all others it reads neither reason nor words, for they may tell of another agency. */
    private static final Set<ReferralEvent> SAID_TO_AGENCY = Set.of(ReferralEvent.DECLINE_REOPEN);

    @Inject
    private Store store;

    @Inject
    private AccountDirectory accounts;

    /** All that happened to a referral, for one side. */
    record Told(
            List<TimelineEntry> timeline,
            List<MessageView> messages,
            List<ContactView> contacts,
            Map<UUID, AccountLabel> people) {

        /** The display name of a person of the referral, or {@code null}. */
        String name(UUID account) {
            return account != null && people.containsKey(account)
                    ? people.get(account).displayName()
                    : null;
        }
    }

    /**
     * Everything, for one side.
     *
     * @param contacts the attempts, already read
     * @param also accounts whose names are wanted as well
     */
    Told tell(UUID referral, Side reader, List<ContactAttempt> contacts, Set<UUID> also) {
        List<HistoryRow> history = store.history(referral);
        List<Message> messages = store.messages(referral);
        Set<UUID> ids = new HashSet<>(also);
        history.forEach(h -> ids.add(h.actorId()));
        messages.forEach(m -> ids.add(m.authorId()));
        contacts.forEach(c -> ids.add(c.workerId()));
        ids.removeIf(Objects::isNull);
        Told names = new Told(List.of(), List.of(), List.of(), accounts.labels(ids));
        return new Told(
                timeline(history, reader, names),
                messages.stream().map(m -> message(m, reader, names)).toList(),
                contacts.stream().map(c -> contact(c, names)).toList(),
                names.people());
    }

    private static List<TimelineEntry> timeline(List<HistoryRow> history, Side reader, Told names) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (HistoryRow row : history) {
            if (reader == Side.PROGRAMME || !row.event().insideProgramme()) {
                entries.add(entry(row, entries.size() + 1, reader, names));
            }
        }
        return entries;
    }

    private static TimelineEntry entry(HistoryRow row, int seq, Side reader, Told names) {
        Side side = Parts.side(row.role());
        boolean stranger = reader == Side.AGENCY && side != Side.AGENCY;
        boolean hidden = reader == Side.AGENCY && side == Side.PROGRAMME && !SAID_TO_AGENCY.contains(row.event());
        return new TimelineEntry(
                seq,
                row.at(),
                row.event(),
                row.from(),
                row.to(),
                side,
                stranger ? null : names.name(row.actorId()),
                hidden ? null : row.reason(),
                hidden ? null : row.reasonList(),
                hidden ? null : row.text());
    }

    private static MessageView message(Message m, Side reader, Told names) {
        return new MessageView(m.id(), m.at(), m.side(), m.side() == reader, names.name(m.authorId()), m.text());
    }

    private static ContactView contact(ContactAttempt c, Told names) {
        return new ContactView(
                c.id(), c.at(), c.on(), c.channel(), c.result(), names.name(c.workerId()), c.note(), c.barred());
    }
}

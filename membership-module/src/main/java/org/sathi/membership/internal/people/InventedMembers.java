package org.sathi.membership.internal.people;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.time.NepalTime;
import org.sathi.kernel.tool.AuditedDeed;
import org.sathi.kernel.tool.BulkWriter;
import org.sathi.kernel.tool.InventedIds;
import org.sathi.membership.api.Admission;
import org.sathi.membership.api.ConsentDecision;
import org.sathi.membership.api.ConsentLanguage;
import org.sathi.membership.api.ConsentMethod;
import org.sathi.membership.api.ConsentPurpose;
import org.sathi.membership.api.Consents;
import org.sathi.membership.api.ExitReason;
import org.sathi.membership.api.GroupDetails;
import org.sathi.membership.api.GroupRole;
import org.sathi.membership.api.GroupStatus;
import org.sathi.membership.api.MemberDetails;
import org.sathi.membership.api.MemberStatus;
import org.sathi.membership.api.MembershipEnd;
import org.sathi.membership.api.MembershipKind;
import org.sathi.membership.api.RecordConsent;
import org.sathi.membership.api.SpokenLanguage;
import org.sathi.membership.tool.InventedPeople;
import org.sathi.membership.tool.InventedPerson;

/** Rows of invented groups and members, for the tool of this module. Each goes through the same entity as a real one. */
public final class InventedMembers {

    private static final int CODE_LENGTH = 6;
    private static final int CODE_SYMBOLS = 31;
    private static final long CODES = 887_503_681;
    private static final long STRIDE = 523_456_789;
    private static final Duration MORNING = Duration.ofHours(11);

    private static final Map<String, Set<String>> WORDS = new ConcurrentHashMap<>();

    private InventedMembers() {}

    /** Writes a group that meets, with its leader. */
    public static UUID group(
            BulkWriter writer,
            int number,
            String code,
            LocalDate openedOn,
            Actor leader,
            Actor by,
            SplittableRandom random)
            throws SQLException {
        String district = InventedPeople.DISTRICTS.get(number % InventedPeople.DISTRICTS.size());
        GroupDetails details = new GroupDetails(
                "Group " + code,
                "समूह " + code,
                district,
                null,
                null,
                null,
                null,
                SpokenLanguage.NEPALI,
                Admission.OPEN,
                null);
        PeerGroup group = new PeerGroup(InventedIds.id(random), code, details, openedOn, GroupStatus.ACTIVE);
        writer.write(group);
        writer.write(new GroupRoleGrant(group.id(), leader.accountId(), GroupRole.LEADER, openedOn));
        AuditedDeed deed = AuditedDeed.changed("Groups.open", SubjectType.GROUP, "status", null, GroupStatus.ACTIVE);
        writer.write(deed.row(InventedIds.id(random), on(openedOn), by, group.id(), null));
        return group.id();
    }

    /** Writes a member in a home group, with the consents to take part, and the end if there was one. */
    public static void member(
            BulkWriter writer, InventedPerson person, long code, UUID group, Actor by, SplittableRandom random)
            throws SQLException {
        UUID id = person.id();
        LocalDate day = person.registeredOn();
        Member member = new Member(
                id, MemberCode.random(digits(code), CODE_LENGTH), person.details(), MemberStatus.ACTIVE, day, null);
        Membership home = new Membership(id, group, MembershipKind.HOME, day);
        if (person.leftOn() != null) {
            member.exit(ExitReason.MOVED_AWAY, person.leftOn(), "Moved to another district with the family.");
            home.end(MembershipEnd.EXITED, person.leftOn());
        }
        int version = person.leftOn() == null ? 1 : 2;
        writer.write(member, version);
        for (Engagement engagement : member.engagements()) {
            writer.write(engagement, version);
        }
        for (MemberPhone phone : member.phones()) {
            writer.write(phone);
        }
        writer.write(home, version);
        for (String token : tokens(person.details())) {
            writer.insert("mbr_name_token (token, member_id)", token, id);
        }
        AuditedDeed registered =
                AuditedDeed.changed("Members.register", SubjectType.MEMBER, "status", null, MemberStatus.ACTIVE);
        writer.write(registered.row(InventedIds.id(random), on(day), by, id, id));
        consent(writer, id, ConsentPurpose.JOIN_GROUP, day, by, random);
        consent(writer, id, ConsentPurpose.ANONYMOUS_REPORTS, day, by, random);
        if (person.leftOn() != null) {
            AuditedDeed left = AuditedDeed.changed(
                            "Members.exit", SubjectType.MEMBER, "status", MemberStatus.ACTIVE, member.status())
                    .because(ExitReason.MOVED_AWAY.name());
            writer.write(left.row(InventedIds.id(random), on(person.leftOn()), by, id, id));
        }
    }

    /** The search tokens of a person; a name is the sum of its words, which are few. */
    private static Set<String> tokens(MemberDetails details) {
        Set<String> tokens = new LinkedHashSet<>();
        for (String name : NameIndex.names(details)) {
            for (String word : name.split(" ")) {
                tokens.addAll(WORDS.computeIfAbsent(word, w -> NameIndex.tokens(MemberDetails.named(w, null, null))));
            }
        }
        return tokens;
    }

    private static void consent(
            BulkWriter writer, UUID member, ConsentPurpose purpose, LocalDate day, Actor by, SplittableRandom random)
            throws SQLException {
        Consent consent = new Consent(new RecordConsent(
                null,
                member,
                purpose,
                ConsentDecision.GIVEN,
                Consents.CURRENT_TEXT,
                ConsentLanguage.NEPALI,
                day,
                ConsentMethod.SIGNED,
                by.username()));
        writer.write(consent);
        AuditedDeed deed = AuditedDeed.changed(
                "Consents.record", SubjectType.CONSENT, purpose.name(), null, ConsentDecision.GIVEN);
        writer.write(deed.row(InventedIds.id(random), on(day), by, consent.id(), member));
    }

    /** The symbols of the code of a number: no two numbers have the same, and neighbours do not look alike. */
    private static RandomGenerator digits(long number) {
        long[] rest = {Math.floorMod(number * STRIDE, CODES)};
        return new RandomGenerator() {
            @Override
            public int nextInt(int bound) {
                int digit = (int) (rest[0] % CODE_SYMBOLS);
                rest[0] /= CODE_SYMBOLS;
                return digit;
            }

            @Override
            public long nextLong() {
                throw new UnsupportedOperationException("only symbols are asked for");
            }
        };
    }

    private static Instant on(LocalDate day) {
        return NepalTime.startOf(day).plus(MORNING);
    }
}

package org.sathi.membership.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.sathi.kernel.crypto.FieldCipher;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.GroupLabel;
import org.sathi.membership.api.MemberLabel;
import org.sathi.membership.api.MemberRow;
import org.sathi.membership.api.MemberStatus;

/** Reads members as rows of lists, with their names opened. Two statements, however many rows. */
@ApplicationScoped
class MemberRows {

    /** The columns that {@link #read} needs, of the table of members called {@code m}. */
    static final String COLUMNS =
            "m.id, m.code, m.name_latin_sealed, m.name_nepali_sealed, m.preferred_name_sealed, m.status, m.registered_on, m.birth_year, m.district";

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Rows of the columns of {@link #COLUMNS}, in their order, with the home group of today. */
    List<MemberRow> read(List<Object[]> columns) {
        Map<UUID, GroupLabel> homes =
                homes(columns.stream().map(column -> Sql.id(column[0])).toList());
        return columns.stream().map(column -> row(column, homes)).toList();
    }

    /** The rows of some members, in no order. */
    List<MemberRow> of(Collection<UUID> memberIds) {
        return read(new Sql("SELECT " + COLUMNS + " FROM mbr_member m WHERE m.id IN ")
                .in(memberIds)
                .rows(em));
    }

    /** The labels of some members. */
    Map<UUID, MemberLabel> labels(Collection<UUID> memberIds) {
        Map<UUID, MemberLabel> labels = new HashMap<>();
        if (memberIds.isEmpty()) {
            return labels;
        }
        new Sql("SELECT " + COLUMNS + " FROM mbr_member m WHERE m.id IN ")
                .in(memberIds)
                .rows(em)
                .forEach(column -> {
                    MemberRow row = row(column, Map.of());
                    labels.put(row.id(), new MemberLabel(row.id(), row.code(), row.name()));
                });
        return labels;
    }

    private Map<UUID, GroupLabel> homes(List<UUID> memberIds) {
        Map<UUID, GroupLabel> homes = new HashMap<>();
        if (memberIds.isEmpty()) {
            return homes;
        }
        LocalDate today = NepalTime.today(clock);
        new Sql(
                        "SELECT s.member_id, g.id, g.code, g.name_en, g.name_ne FROM mbr_membership s JOIN mbr_group g ON g.id = s.group_id"
                                + " WHERE s.kind = 'HOME' AND s.joined_on <= ? AND (s.left_on IS NULL OR s.left_on > ?) AND s.member_id IN ",
                        today,
                        today)
                .in(memberIds)
                .rows(em)
                .forEach(column -> homes.put(
                        Sql.id(column[0]),
                        new GroupLabel(Sql.id(column[1]), (String) column[2], (String) column[3], (String) column[4])));
        return homes;
    }

    private static MemberRow row(Object[] column, Map<UUID, GroupLabel> homes) {
        UUID id = Sql.id(column[0]);
        String latin = open("name_latin", id, column[2]);
        String nepali = open("name_nepali", id, column[3]);
        List<String> names = Stream.of(open("preferred_name", id, column[4]), latin, nepali)
                .filter(Objects::nonNull)
                .toList();
        String other = latin != null && nepali != null ? nepali : null;
        return new MemberRow(
                id,
                (String) column[1],
                names.isEmpty() ? (String) column[1] : names.get(0),
                other,
                MemberStatus.valueOf((String) column[5]),
                Sql.date(column[6]),
                Sql.integer(column[7]),
                (String) column[8],
                homes.get(id));
    }

    private static String open(String column, UUID id, Object sealed) {
        return FieldCipher.current().open(Member.TABLE, column, id, (byte[]) sealed);
    }
}

package org.sathi.membership.internal.people;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.GroupDirectory;
import org.sathi.membership.api.GroupLabel;
import org.sathi.membership.api.GroupRole;

/** Answers the other modules about groups. */
@Published
class GroupDirectoryReading implements GroupDirectory {

    private static final String LABEL = "SELECT g.id, g.code, g.name_en, g.name_ne FROM mbr_group g";

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private GroupScope scope;

    @Override
    public void requireInScope(UUID groupId) {
        scope.require(groupId);
        if (new Sql("SELECT COUNT(*) FROM mbr_group g WHERE g.id = ?", groupId).number(em) == 0) {
            throw new NotFound();
        }
    }

    @Override
    public Optional<Set<UUID>> groupsInScope() {
        return scope.reached();
    }

    @Override
    public Map<UUID, GroupLabel> labels() {
        Map<UUID, GroupLabel> labels = new HashMap<>();
        new Sql(LABEL).rows(em).forEach(column -> {
            GroupLabel label = label(column);
            labels.put(label.id(), label);
        });
        return labels;
    }

    @Override
    public Optional<GroupLabel> byCode(String code) {
        if (code == null) {
            return Optional.empty();
        }
        return new Sql(LABEL + " WHERE g.code = ?", code.strip().toUpperCase(Locale.ROOT))
                .rows(em).stream().findFirst().map(GroupDirectoryReading::label);
    }

    @Override
    public List<UUID> leaders(UUID groupId) {
        LocalDate today = NepalTime.today(clock);
        return new Sql(
                        "SELECT DISTINCT r.account_id FROM mbr_group_role r WHERE r.group_id = ? AND r.from_on <= ? AND (r.to_on IS NULL OR r.to_on >= ?) AND r.role IN ",
                        groupId,
                        today,
                        today)
                .in(List.of(GroupRole.LEADER, GroupRole.CO_FACILITATOR))
                .ids(em);
    }

    private static GroupLabel label(Object[] column) {
        return new GroupLabel(Sql.id(column[0]), (String) column[1], (String) column[2], (String) column[3]);
    }
}

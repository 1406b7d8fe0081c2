package org.sathi.referrals.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.time.NepalTime;
import org.sathi.kernel.tool.AuditedDeed;
import org.sathi.kernel.tool.BulkWriter;
import org.sathi.kernel.tool.InventedIds;
import org.sathi.referrals.api.Agencies.ServiceData;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.CapacityStatus;
import org.sathi.referrals.api.CostLevel;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.ServiceStatus;

/**
 * The agencies that invented referrals go to. Some are much busier than others, as in life: the n-th in order gets its share of 1/n, so that one inbox of a large database is
 * large itself.
 */
public final class InventedAgencies {

    private static final Map<AgencyKind, List<Need>> NEEDS = new EnumMap<>(AgencyKind.class);

    static {
        NEEDS.put(AgencyKind.MENTAL_HEALTH, List.of(Need.COUNSELLING, Need.PSYCHIATRIC_CARE, Need.CRISIS_SUPPORT));
        NEEDS.put(AgencyKind.HIV_AIDS, List.of(Need.HIV_TESTING, Need.HIV_TREATMENT, Need.HIV_SUPPORT));
        NEEDS.put(AgencyKind.CRIMINAL_JUSTICE, List.of(Need.LEGAL_AID, Need.REENTRY_SUPPORT, Need.VICTIM_SUPPORT));
        NEEDS.put(AgencyKind.HEALTH, List.of(Need.HEALTH_CARE, Need.SUBSTANCE_USE_CARE));
        NEEDS.put(AgencyKind.HOUSING, List.of(Need.HOUSING));
        NEEDS.put(AgencyKind.LIVELIHOOD, List.of(Need.SKILLS_TRAINING, Need.EMPLOYMENT));
        NEEDS.put(AgencyKind.DISABILITY_RIGHTS, List.of(Need.DISABILITY_CARD));
    }

    private static final List<AgencyKind> KINDS = List.copyOf(NEEDS.keySet());

    /** A service with what a referral to it needs to know of its agency. */
    record Door(AgencyService service, String code, AgencyKind kind) {}

    private final List<List<Door>> doors;
    private final double[] shares;

    private InventedAgencies(List<List<Door>> doors) {
        this.doors = doors;
        this.shares = new double[doors.size()];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += 1.0 / (i + 1);
            shares[i] = sum;
        }
    }

    /** Ids of all agencies, in the order of their codes. */
    public static List<UUID> ids(Connection connection) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT id FROM ref_agency ORDER BY code");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                ids.add(UUID.fromString(row.getString(1)));
            }
        }
        return ids;
    }

    /** The open doors of the agencies. */
    public static InventedAgencies read(Connection connection, Set<UUID> only) throws SQLException {
        List<List<Door>> doors = new ArrayList<>();
        UUID last = null;
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT s.id, s.agency_id, s.need, s.categories, a.code, a.kind FROM ref_service s"
                                + " JOIN ref_agency a ON a.id = s.agency_id WHERE s.status = 'ACTIVE' AND a.status = 'ACTIVE'"
                                + " AND a.agreement_signed_on IS NOT NULL"
                                + " AND (a.agreement_until IS NULL OR a.agreement_until >= CURRENT_DATE) ORDER BY a.code, s.need, s.id");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                UUID agency = UUID.fromString(row.getString(2));
                if (!only.contains(agency)) {
                    continue;
                }
                if (!agency.equals(last)) {
                    doors.add(new ArrayList<>());
                    last = agency;
                }
                AgencyService service = new AgencyService(UUID.fromString(row.getString(1)), agency);
                Need need = Need.valueOf(row.getString(3));
                service.describe(data(need), Categories.unpack(row.getString(4)), Instant.EPOCH);
                doors.get(doors.size() - 1)
                        .add(new Door(service, row.getString(5), AgencyKind.valueOf(row.getString(6))));
            }
        }
        if (doors.isEmpty()) {
            throw new IllegalStateException("no agency can be sent referrals");
        }
        return new InventedAgencies(doors);
    }

    /** A door, the busy ones more often. */
    Door door(SplittableRandom random) {
        int found = Arrays.binarySearch(shares, random.nextDouble() * shares[shares.length - 1]);
        List<Door> of = doors.get(Math.min(found < 0 ? -found - 1 : found, doors.size() - 1));
        return of.get(random.nextInt(of.size()));
    }

    /** Writes an agency with its services, audited. */
    public static UUID write(
            BulkWriter writer, int number, String district, LocalDate signedOn, Actor by, SplittableRandom random)
            throws SQLException {
        AgencyKind kind = KINDS.get(number % KINDS.size());
        String code = "X" + String.format(Locale.ROOT, "%04d", number);
        Agency agency = new Agency(InventedIds.id(random), code, kind);
        agency.name("Agency " + code, "संस्था " + code);
        agency.place(district, null, kind == AgencyKind.HIV_AIDS);
        Instant at = NepalTime.startOf(signedOn);
        Agreement agreement =
                new Agreement(agency.id(), "2081-1", "Agency " + code, signedOn, null, by.accountId(), at);
        agency.sign(agreement);
        writer.write(agency);
        writer.write(agreement);
        AuditedDeed created = AuditedDeed.changed("Agencies.create", SubjectType.AGENCY, "code", null, code);
        writer.write(created.row(InventedIds.id(random), at, by, agency.id(), null));
        for (Need need : NEEDS.get(kind)) {
            AgencyService service = new AgencyService(InventedIds.id(random), agency.id());
            service.describe(data(need), template(kind, need), at);
            writer.write(service);
            AuditedDeed added = AuditedDeed.changed("Agencies.addService", SubjectType.SERVICE, "need", null, need);
            writer.write(added.row(InventedIds.id(random), at, by, service.id(), null));
        }
        return agency.id();
    }

    private static Set<InformationCategory> template(AgencyKind kind, Need need) {
        Set<InformationCategory> template =
                EnumSet.of(InformationCategory.IDENTITY, InformationCategory.CONTACT, InformationCategory.NEED);
        need.reveals().filter(Disclosure.wall(kind)::contains).ifPresent(template::add);
        return template;
    }

    private static ServiceData data(Need need) {
        String name = need.name().charAt(0)
                + need.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        return new ServiceData(
                name,
                name,
                need,
                ServiceStatus.ACTIVE,
                CapacityStatus.HAS_CAPACITY,
                Set.of("ne"),
                CostLevel.FREE,
                null,
                null,
                null);
    }
}

package org.sathi.sessions.internal.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sathi.sessions.api.IndicatorKind;
import org.sathi.sessions.api.ObservedLevel;

/** Reads the definitions of the indicators, which are data (O1). */
@ApplicationScoped
class IndicatorCatalogue {

    private static final String ALL =
            "SELECT code, bit_position, name_en, name_ne, kind, counted_levels, version FROM ses_indicator ORDER BY bit_position";

    @PersistenceContext(unitName = "sessions")
    private EntityManager em;

    /** All indicators in their order. */
    List<Indicator> all() {
        List<?> rows = em.createNativeQuery(ALL).getResultList();
        return rows.stream().map(row -> read((Object[]) row)).toList();
    }

    /** All indicators by code, in their order. */
    Map<String, Indicator> byCode() {
        Map<String, Indicator> byCode = new LinkedHashMap<>();
        all().forEach(indicator -> byCode.put(indicator.code(), indicator));
        return byCode;
    }

    private static Indicator read(Object[] row) {
        return new Indicator(
                (String) row[0],
                ((Number) row[1]).intValue(),
                (String) row[2],
                (String) row[3],
                IndicatorKind.valueOf((String) row[4]),
                Arrays.stream(((String) row[5]).split(","))
                        .map(ObservedLevel::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                ((Number) row[6]).intValue());
    }
}

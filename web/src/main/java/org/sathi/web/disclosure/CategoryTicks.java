package org.sathi.web.disclosure;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.sathi.referrals.api.InformationCategory;

/** What may be told, each category its own tick. What is needed belongs to every disclosure and has none. */
public class CategoryTicks implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<InformationCategory, Boolean> ticks = new EnumMap<>(InformationCategory.class);

    /** Ticks for these categories. */
    static CategoryTicks of(Collection<InformationCategory> offered, Predicate<InformationCategory> on) {
        CategoryTicks made = new CategoryTicks();
        offered.stream()
                .filter(category -> category != InformationCategory.NEED)
                .forEach(category -> made.ticks.put(category, on.test(category)));
        return made;
    }

    /** What is ticked, and what is needed. */
    Set<InformationCategory> chosen() {
        Set<InformationCategory> chosen = EnumSet.of(InformationCategory.NEED);
        ticks.forEach((category, on) -> {
            if (Boolean.TRUE.equals(on)) {
                chosen.add(category);
            }
        });
        return chosen;
    }

    /** The categories in their order. */
    public List<InformationCategory> getCategories() {
        return List.copyOf(ticks.keySet());
    }

    public Map<InformationCategory, Boolean> getTicks() {
        return ticks;
    }
}

package org.sathi.referrals.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.sathi.referrals.api.InformationCategory;

/** Sets of categories as one column: names in their order, with commas. */
final class Categories {

    private Categories() {}

    static String pack(Collection<InformationCategory> categories) {
        return categories.stream().distinct().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    static Set<InformationCategory> unpack(String packed) {
        Set<InformationCategory> categories = EnumSet.noneOf(InformationCategory.class);
        if (packed != null && !packed.isEmpty()) {
            Arrays.stream(packed.split(",")).map(InformationCategory::valueOf).forEach(categories::add);
        }
        return categories;
    }
}

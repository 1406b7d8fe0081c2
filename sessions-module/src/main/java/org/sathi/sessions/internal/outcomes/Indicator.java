package org.sathi.sessions.internal.outcomes;

import java.util.Set;
import org.sathi.sessions.api.IndicatorKind;
import org.sathi.sessions.api.IndicatorView;
import org.sathi.sessions.api.ObservedLevel;

/**
 * An indicator as the counting uses it (C.2).
 *
 * @param position 1 to 62: its place in lists and its bit in {@link MemberMarks}
 * @param countedLevels levels that make an observation count
 */
record Indicator(
        String code,
        int position,
        String nameEn,
        String nameNe,
        IndicatorKind kind,
        Set<ObservedLevel> countedLevels,
        int version) {

    /** Whether an observation of the level counts (the rule of the definition). */
    boolean qualifies(ObservedLevel level) {
        return countedLevels.contains(level);
    }

    /** Whether the level may only be claimed with evidence: a state that is said to be reached (C.5). */
    boolean needsEvidence(ObservedLevel level) {
        return kind == IndicatorKind.STATUS && qualifies(level);
    }

    IndicatorView view() {
        String rule = String.join(
                ",", countedLevels.stream().map(ObservedLevel::name).sorted().toList());
        return new IndicatorView(code, nameEn, nameNe, kind, rule, version);
    }
}

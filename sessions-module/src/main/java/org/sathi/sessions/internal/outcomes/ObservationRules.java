package org.sathi.sessions.internal.outcomes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sathi.kernel.error.InputCheck;
import org.sathi.sessions.api.ObservedChange;

/** What an observation must hold before it is recorded (C.5, B invariant 13). */
final class ObservationRules {

    static final int MAX_EVIDENCE = 1000;
    static final int MAX_REASON = 500;

    private static final int MAX_CHANGES = 100;

    private ObservationRules() {}

    /**
     * Checks the day and each observation and gives the observations cleaned.
     *
     * @param engaged tells whether the member was enrolled on a day
     * @param needEvidence whether a reached state without evidence is refused; else it becomes a draft
     * @throws org.sathi.kernel.error.InvalidInput with the field {@code changes[n].component} of each error
     */
    static List<ObservedChange> check(
            LocalDate observedOn,
            LocalDate today,
            Predicate<LocalDate> engaged,
            List<ObservedChange> changes,
            Map<String, Indicator> indicators,
            boolean needEvidence) {
        InputCheck check = new InputCheck();
        LocalDate day = check.notInFuture("observedOn", check.requiredDate("observedOn", observedOn), today);
        check.check(day == null || engaged.test(day), "observedOn", "error.observation.outside-engagement");
        check.check(!changes.isEmpty() && changes.size() <= MAX_CHANGES, "changes", "error.observation.none");
        List<ObservedChange> clean = new ArrayList<>();
        for (int i = 0; check.ok() && i < changes.size(); i++) {
            clean.add(clean(check, "changes[" + i + "].", changes.get(i), indicators, needEvidence));
        }
        check.throwIfAny();
        return clean;
    }

    private static ObservedChange clean(
            InputCheck check,
            String field,
            ObservedChange change,
            Map<String, Indicator> indicators,
            boolean needEvidence) {
        String code = check.required(field + "indicatorCode", change.indicatorCode());
        Indicator indicator = code == null ? null : indicators.get(code);
        check.check(code == null || indicator != null, field + "indicatorCode", "error.observation.indicator");
        check.required(field + "source", change.source());
        check.required(field + "level", change.level());
        String evidence = check.multiLine(field + "evidence", change.evidence(), MAX_EVIDENCE);
        boolean missing = indicator != null && indicator.needsEvidence(change.level()) && evidence == null;
        check.check(!needEvidence || !missing, field + "evidence", "error.observation.evidence");
        return new ObservedChange(code, change.source(), change.level(), evidence);
    }
}

package org.sathi.referrals.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A constant of a reason list of B3; each says on whose side it lies. */
public interface CodedReason {

    /** The name of the constant. */
    String name();

    /** Whose side it lies on. */
    Attribution attributableTo();

    /**
     * Whose side a reason lies on that is known by its names only; empty for what is no reason, such as an outcome.
     *
     * @param list simple name of the reason list, or {@code null}
     * @param name name of its constant, or {@code null}
     */
    static Optional<Attribution> attribution(String list, String name) {
        List<CodedReason[]> lists = List.of(
                RejectReason.values(),
                CancelReason.values(),
                HoldReason.values(),
                UnresolvedReason.values(),
                PartlyReason.values(),
                ReopenReason.values());
        return lists.stream()
                .filter(values -> values[0].getClass().getSimpleName().equals(list))
                .flatMap(Stream::of)
                .filter(reason -> reason.name().equals(name))
                .map(CodedReason::attributableTo)
                .findFirst();
    }
}

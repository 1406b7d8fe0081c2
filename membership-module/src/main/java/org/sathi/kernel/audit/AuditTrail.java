package org.sathi.kernel.audit;

import java.util.UUID;

/**
 * What the running operation says of itself for its audit row. The guard writes the row in the operation's own transaction: who, when, through which
 * door, what, why, before and after. Calls outside of a published operation fail.
 */
public interface AuditTrail {

    /** Says which record the operation is about; the last call counts. */
    void about(SubjectType type, UUID id);

    /** Says whose record was read or changed, so that the member can be told who looked (X2). */
    void ofMember(UUID memberId);

    /** Adds a change. Values are sealed before they are stored; {@code null} means absent. */
    void change(String field, Object before, Object after);

    /** Adds a fact that is not a change, such as the filter of a search or a number of rows. */
    void note(String name, Object value);

    /** Says why, in the words or by the code that the person gave. */
    void reason(String reason);

    /**
     * Says that the operation refuses by its answer rather than by an exception, because what it counted must be kept (a wrong password). Its row is
     * written as refused.
     *
     * @param code message key of the refusal
     */
    void refused(String code);
}

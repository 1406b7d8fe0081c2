package org.sathi.kernel.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.audit.SubjectType;

/** What one running operation has said for its audit row so far. Frames of nested operations form a stack on the thread. */
final class AuditFrame {

    record Change(String field, Object before, Object after) {}

    record Fact(String name, Object value) {}

    /** A refused operation whose row is still to be written. */
    record Refused(AuditFrame frame, String code) {}

    private static final ThreadLocal<Refused> REFUSED = new ThreadLocal<>();
    private static final ThreadLocal<Deque<AuditFrame>> STACK = ThreadLocal.withInitial(ArrayDeque::new);

    private final String operation;
    private SubjectType subjectType;
    private UUID subjectId;
    private UUID memberId;
    private String reason;
    private String refusal;
    private final List<Change> changes = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    private AuditFrame(String operation) {
        this.operation = operation;
    }

    static AuditFrame push(String operation) {
        AuditFrame frame = new AuditFrame(operation);
        STACK.get().push(frame);
        return frame;
    }

    static void pop() {
        Deque<AuditFrame> stack = STACK.get();
        stack.pop();
        if (stack.isEmpty()) {
            STACK.remove();
        }
    }

    /** Leaves the refusal of the outermost operation to be written when its transaction is over. */
    static void leave(Refused refused) {
        REFUSED.set(refused);
    }

    /** What was left to be written, once; {@code null} when nothing was. */
    static Refused takeRefused() {
        Refused refused = REFUSED.get();
        REFUSED.remove();
        return refused;
    }

    static boolean insideOperation() {
        return STACK.get().peek() != null;
    }

    static AuditFrame current() {
        AuditFrame frame = STACK.get().peek();
        if (frame == null) {
            throw new IllegalStateException("audit used outside of a published operation");
        }
        return frame;
    }

    void about(SubjectType type, UUID id) {
        subjectType = type;
        subjectId = id;
        if (type == SubjectType.MEMBER) {
            memberId = id;
        }
    }

    void ofMember(UUID id) {
        memberId = id;
    }

    void reason(String text) {
        reason = text;
    }

    void refused(String code) {
        refusal = code;
    }

    void add(Change change) {
        changes.add(change);
    }

    void add(Fact fact) {
        facts.add(fact);
    }

    /** Whether an operation called from within another one has anything of its own to say. */
    boolean saidSomething() {
        return subjectId != null || refusal != null || !changes.isEmpty() || !facts.isEmpty();
    }

    String operation() {
        return operation;
    }

    SubjectType subjectType() {
        return subjectType;
    }

    UUID subjectId() {
        return subjectId;
    }

    UUID memberId() {
        return memberId;
    }

    String reason() {
        return reason;
    }

    /** Code of a refusal that the operation answered itself, or {@code null}. */
    String refusal() {
        return refusal;
    }

    List<Change> changes() {
        return changes;
    }

    List<Fact> facts() {
        return facts;
    }
}

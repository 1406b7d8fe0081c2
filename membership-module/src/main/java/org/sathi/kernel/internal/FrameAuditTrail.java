package org.sathi.kernel.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;

/** Collects what operations say into the frame of the innermost running one. */
@ApplicationScoped
class FrameAuditTrail implements AuditTrail {

    @Override
    public void about(SubjectType type, UUID id) {
        AuditFrame.current().about(type, id);
    }

    @Override
    public void ofMember(UUID memberId) {
        AuditFrame.current().ofMember(memberId);
    }

    @Override
    public void change(String field, Object before, Object after) {
        AuditFrame.current().add(new AuditFrame.Change(field, before, after));
    }

    @Override
    public void note(String name, Object value) {
        AuditFrame.current().add(new AuditFrame.Fact(name, value));
    }

    @Override
    public void reason(String reason) {
        AuditFrame.current().reason(reason);
    }

    @Override
    public void refused(String code) {
        AuditFrame.current().refused(code);
    }
}

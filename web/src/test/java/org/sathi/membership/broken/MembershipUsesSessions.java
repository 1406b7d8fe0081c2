package org.sathi.membership.broken;

import org.sathi.kernel.internal.broken.KernelSecret;
import org.sathi.sessions.api.Sessions;
import org.sathi.sessions.internal.broken.SessionsSecret;

/** Breaks rules on purpose. */
public record MembershipUsesSessions(Sessions sessions, SessionsSecret secret, KernelSecret kernel) {}

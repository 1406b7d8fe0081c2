package org.sathi.referrals.internal;

import java.util.Set;
import org.sathi.referrals.api.NoticeKind;

/**
 * A notice that a step gives.
 *
 * @param kind what it says
 * @param mail whether a generic message leaves the process as well
 * @param to who gets it
 */
record Notify(NoticeKind kind, boolean mail, Set<Audience> to) {}

/** Sessions, attendance and notes: the aggregates, their named rules and the published operations. */
package org.sathi.sessions.internal.meeting;

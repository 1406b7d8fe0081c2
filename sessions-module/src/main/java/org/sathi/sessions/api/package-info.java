/** What the sessions module publishes of the work: sessions, attendance, notes and the assignment of peer specialists. */
package org.sathi.sessions.api;

/** The staff pages of sessions, attendance, notes and peer specialists. */
package org.sathi.web.sessions;

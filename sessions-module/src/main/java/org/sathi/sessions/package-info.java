/**
 * The work of the programme: sessions and attendance, notes, peer specialists, recovery plans, indicators and observations. Publishes {@code api} and
 * {@code api.event}; stands on the kernel and on what membership publishes.
 */
package org.sathi.sessions;

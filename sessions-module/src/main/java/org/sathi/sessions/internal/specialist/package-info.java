/** Peer specialists: certification and the members assigned to them. */
package org.sathi.sessions.internal.specialist;

/**
 * Civil dates of Nepal: the Bikram Sambat calendar beside the Gregorian one, reading and writing both, and the time zone.
 * Stored is always the Gregorian {@link java.time.LocalDate}; Bikram Sambat exists only at the edge (DESIGN 4.5, X8).
 */
package org.sathi.kernel.time;

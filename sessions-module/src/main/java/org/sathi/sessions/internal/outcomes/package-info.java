/** Indicators, observations of change and the outcome table (O1 to O5, O8, D1). */
package org.sathi.sessions.internal.outcomes;

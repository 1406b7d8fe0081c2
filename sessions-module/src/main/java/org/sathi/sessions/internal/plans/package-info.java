/** Recovery plans: the member's words, goals, checkpoints and action steps (R1 to R4, R10). */
package org.sathi.sessions.internal.plans;

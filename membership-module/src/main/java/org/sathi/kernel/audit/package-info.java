/** The audit trail: one row for every operation, in its own transaction (DESIGN.md 4.2). */
package org.sathi.kernel.audit;

/** Nothing is done twice. */
package org.sathi.kernel.idempotency;

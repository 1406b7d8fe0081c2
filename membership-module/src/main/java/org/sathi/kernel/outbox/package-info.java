/** What leaves the process: at least once, never with content. */
package org.sathi.kernel.outbox;

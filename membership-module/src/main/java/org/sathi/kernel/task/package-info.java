/** Work that no person asks for. */
package org.sathi.kernel.task;

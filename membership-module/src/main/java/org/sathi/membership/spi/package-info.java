/** What the membership module asks of modules above it. */
package org.sathi.membership.spi;

/** What an installation may bring of its own to referrals. */
package org.sathi.referrals.spi;

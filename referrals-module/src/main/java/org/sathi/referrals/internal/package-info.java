/** How the referrals module does what it publishes. */
package org.sathi.referrals.internal;

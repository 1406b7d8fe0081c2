/** Facts of the referrals module, fired in the transaction of the deed. */
package org.sathi.referrals.api.event;

/** Facts of the membership module, fired in the transaction of the deed. */
package org.sathi.membership.api.event;

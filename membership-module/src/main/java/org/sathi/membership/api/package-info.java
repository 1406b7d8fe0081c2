/** What the membership module publishes: members, groups, consents and accounts. */
package org.sathi.membership.api;

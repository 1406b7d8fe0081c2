/** Accounts, sessions, API tokens and the sign-in. */
package org.sathi.membership.internal.accounts;

/** Referrals as the programme's staff sees them: lists, the steps of a new one, and the record. */
package org.sathi.web.referrals;

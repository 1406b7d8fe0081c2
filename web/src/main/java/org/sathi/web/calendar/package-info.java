/** The business calendar and the deadlines of referrals, for those who keep them. */
package org.sathi.web.calendar;

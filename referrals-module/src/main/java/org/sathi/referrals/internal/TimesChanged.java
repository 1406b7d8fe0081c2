package org.sathi.referrals.internal;

/** The calendar or the deadlines were changed. */
record TimesChanged() {}

/** The referral report: page, list behind its numbers, and CSV. */
package org.sathi.web.reports;

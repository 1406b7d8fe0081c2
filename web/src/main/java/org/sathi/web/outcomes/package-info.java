/** The outcome table as page, JSON and CSV, the people behind its numbers, and the recording of observations. */
package org.sathi.web.outcomes;

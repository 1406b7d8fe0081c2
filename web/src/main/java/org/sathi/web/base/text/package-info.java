/** Words, dates and numbers as a reader sees them: the message bundles, English and Nepali, AD and BS. */
package org.sathi.web.base.text;

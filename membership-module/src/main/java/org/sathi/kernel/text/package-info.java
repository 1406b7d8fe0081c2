/** Text as people here write it: two scripts, two sets of digits, names that are spelled in many ways (M2, M4, X8). */
package org.sathi.kernel.text;

/** What the second of two savers sees: both versions side by side (X4). */
package org.sathi.web.base.compare;

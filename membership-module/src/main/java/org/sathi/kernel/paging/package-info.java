/** Lists in parts: keyset cursors and capped counts. */
package org.sathi.kernel.paging;

/** Half-typed forms: kept while typing and when a session is over, shown again on the page they belong to (X9). */
package org.sathi.web.base.draft;

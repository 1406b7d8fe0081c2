/** What somebody typed into a form and could not send: kept sealed, given back to the same person on the same page (X9). */
package org.sathi.kernel.draft;

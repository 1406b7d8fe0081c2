/** Who was told what: the accounting for the member, disclosure without consent and its review, and taking categories out of a consent. */
package org.sathi.web.disclosure;

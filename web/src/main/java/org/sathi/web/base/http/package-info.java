/** What every request passes before a page or resource sees it: framing, host, headers, same origin, compression, and who is asking. */
package org.sathi.web.base.http;

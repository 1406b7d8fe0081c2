/** The staff pages about members: list, registration, record, consents, status and exit. */
package org.sathi.web.members;

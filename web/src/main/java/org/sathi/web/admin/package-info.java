/** Administration: accounts and the audit trail. */
package org.sathi.web.admin;

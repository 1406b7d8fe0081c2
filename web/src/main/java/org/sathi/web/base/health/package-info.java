/** Whether the server is alive and ready: status only, for a proxy or a supervisor. */
package org.sathi.web.base.health;

/** Who may do what: roles, permissions, scopes and the guard at every published operation. */
package org.sathi.kernel.access;

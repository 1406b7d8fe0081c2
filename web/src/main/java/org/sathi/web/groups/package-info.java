/** The staff pages about groups: list, record with roster and roles, opening and changing, places of members. */
package org.sathi.web.groups;

/** What the administrator's tool does beside a running server, over plain JDBC: the way back in when nobody can sign in. */
package org.sathi.membership.tool;

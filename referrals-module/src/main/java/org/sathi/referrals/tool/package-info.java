/** For the administrator's tool, which fills a database with invented referrals over plain JDBC. */
package org.sathi.referrals.tool;

/** For the administrator's tool, which fills a database with invented data over plain JDBC: rows as the entities make them, in batches. */
package org.sathi.kernel.tool;

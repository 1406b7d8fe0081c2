/** Fills a database with invented data for measuring: {@code deploy/sathi generate}. */
package org.sathi.deploy.generate;

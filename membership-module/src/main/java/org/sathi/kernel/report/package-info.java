/** What reports of every module stand on. */
package org.sathi.kernel.report;

/** The directory of partner agencies and their services. */
package org.sathi.web.agencies;

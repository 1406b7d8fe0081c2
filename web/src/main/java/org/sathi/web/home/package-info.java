/** The home page: what needs me now. */
package org.sathi.web.home;

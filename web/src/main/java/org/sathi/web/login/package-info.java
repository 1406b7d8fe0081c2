/** Signing in. */
package org.sathi.web.login;

/**
 * Runs inside the application server's process, beside the application: what the server cannot be set to do by itself. Uses only
 * what the server brings.
 */
package org.sathi.deploy.guard;

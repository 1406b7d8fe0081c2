/**
 * Everything that runs Sathi: the launcher ({@code deploy/run}), the administrator's tool ({@code deploy/sathi}), and what
 * both stand on (data folder, embedded database, migrations, application server). It runs outside the server, in plain
 * Java SE, and talks to the administrator on standard output in whole sentences.
 */
package org.sathi.deploy;

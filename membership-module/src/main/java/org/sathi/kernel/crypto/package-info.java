/** Sealing of sensitive fields and keyed search tokens; keys live in files outside of the database. */
package org.sathi.kernel.crypto;

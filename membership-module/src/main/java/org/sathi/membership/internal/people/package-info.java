/** Members, groups and consents: how the published operations are done. Everything is package-private. */
package org.sathi.membership.internal.people;

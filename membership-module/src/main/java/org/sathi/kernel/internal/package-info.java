/** How the kernel does what it publishes; nothing outside of the kernel looks in here. */
package org.sathi.kernel.internal;

package org.sathi.kernel.broken;

import org.sathi.membership.api.Members;

/** Breaks a rule on purpose. */
public record KernelUsesMembership(Members members) {}

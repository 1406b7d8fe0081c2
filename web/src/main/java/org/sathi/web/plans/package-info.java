/** Recovery plans with the member: the plan in their words, goals, checkpoints and action steps. */
package org.sathi.web.plans;

/** The one error model: what a published operation may answer instead of its result. */
package org.sathi.kernel.error;

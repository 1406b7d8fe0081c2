package org.sathi.kernel.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares on a published interface method that nobody needs to be signed in for it, as for the sign-in itself. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToAll {
    /** Writes an audit row only when the operation has something to say; for what every request asks, such as who stands behind a session. */
    boolean quiet() default false;
}

package org.sathi.kernel.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares on a published interface method that the caller's role must hold one of the permissions. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiresPermission {
    /** Any one of these is enough. */
    Permission[] value();

    /**
     * Writes an audit row only when the operation has something to say; only for what concerns nobody but the caller, such as their own half-typed form.
     */
    boolean quiet() default false;
}

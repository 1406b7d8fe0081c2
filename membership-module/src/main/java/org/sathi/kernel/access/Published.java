package org.sathi.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the implementation of a published interface: here the transaction begins, the declared permission is checked (denied when none is declared) and the
 * audit row is written.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Guarded
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Published {}

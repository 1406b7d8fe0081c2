package org.sathi.kernel.internal;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.sathi.kernel.access.OpenToAll;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;
import org.sathi.kernel.access.WithinOperation;

/**
 * What a published interface says of one of its methods.
 *
 * @param name interface and method, as written into the audit trail, for example {@code Members.register}
 * @param openToAll nobody needs to be signed in
 * @param quiet an audit row is written only when the operation says something for it
 * @param withinOperation only callable from inside another operation
 * @param permissions any of these is needed otherwise
 */
record OperationDeclaration(
        String name, boolean openToAll, boolean quiet, boolean withinOperation, Set<Permission> permissions) {

    /**
     * Finds the declaration of an implementation's method on the interfaces of its class.
     *
     * @throws IllegalStateException when no interface declares the method, or it carries no access annotation: such a method is denied
     */
    static OperationDeclaration of(Method implementation) {
        Deque<Class<?>> open = new ArrayDeque<>();
        for (Class<?> c = implementation.getDeclaringClass(); c != null; c = c.getSuperclass()) {
            open.addAll(java.util.List.of(c.getInterfaces()));
        }
        while (!open.isEmpty()) {
            Class<?> type = open.poll();
            open.addAll(java.util.List.of(type.getInterfaces()));
            Method declared = find(type, implementation);
            if (declared != null) {
                return read(type, declared);
            }
        }
        throw new IllegalStateException("no published interface declares " + implementation);
    }

    private static Method find(Class<?> type, Method implementation) {
        try {
            return type.getMethod(implementation.getName(), implementation.getParameterTypes());
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private static OperationDeclaration read(Class<?> type, Method method) {
        RequiresPermission required = method.getAnnotation(RequiresPermission.class);
        OpenToAll openToAll = method.getAnnotation(OpenToAll.class);
        boolean open = openToAll != null;
        boolean within = method.isAnnotationPresent(WithinOperation.class);
        int declared = (required == null ? 0 : 1) + (open ? 1 : 0) + (within ? 1 : 0);
        if (declared != 1) {
            throw new IllegalStateException("exactly one access annotation is needed on " + method);
        }
        Set<Permission> permissions = required == null ? Set.of() : Set.of(required.value());
        return new OperationDeclaration(
                type.getSimpleName() + "." + method.getName(),
                open,
                within || (open && openToAll.quiet()) || (required != null && required.quiet()),
                within,
                permissions);
    }
}

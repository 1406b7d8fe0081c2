package org.sathi.web.groups;

import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.error.AccessDenied;

/** Keeps a form from being opened by somebody whose answers would be refused; the operation itself checks again. */
public final class PageRight {

    private PageRight() {}

    /**
     * Refuses the page unless the reader holds the permission.
     *
     * @throws AccessDenied shown as its own page
     */
    public static void require(Permission permission) {
        if (!CurrentActor.get().may(permission)) {
            throw new AccessDenied();
        }
    }
}

package org.sathi.sessions.api;

import java.util.List;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;

/** The indicators in use. They are data: a new one needs no code (O1). */
public interface Indicators {

    /** All indicators in their order. */
    @RequiresPermission({Permission.OUTCOME_VIEW, Permission.OBSERVATION_RECORD})
    List<IndicatorView> all();
}

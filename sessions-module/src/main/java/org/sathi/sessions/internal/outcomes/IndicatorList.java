package org.sathi.sessions.internal.outcomes;

import jakarta.inject.Inject;
import java.util.List;
import org.sathi.kernel.access.Published;
import org.sathi.sessions.api.IndicatorView;
import org.sathi.sessions.api.Indicators;

/** Shows the indicators. */
@Published
class IndicatorList implements Indicators {

    @Inject
    private IndicatorCatalogue catalogue;

    @Override
    public List<IndicatorView> all() {
        return catalogue.all().stream().map(Indicator::view).toList();
    }
}

package org.sathi.web.outcomes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.sessions.api.ObservationReview;
import org.sathi.sessions.api.ObservationReview.Difference;
import org.sathi.sessions.api.ObservationReview.Doubted;
import org.sathi.web.base.faces.Asked;

/** The work lists on observations: what is in doubt, and where staff and member see a thing differently (O5). */
@Named
@RequestScoped
public class ObservationReviewPage {

    private static final String DIFFERENT = "different";

    @Inject
    private ObservationReview review;

    private String list;
    private String after;
    private Slice<Doubted> doubted;
    private Slice<Difference> differences;

    /** Reads the list that the address names. */
    public void load() {
        if (isDifferent()) {
            differences = review.differences(PageRequest.after(after));
        } else {
            doubted = review.doubted(PageRequest.after(after));
        }
    }

    /** Whether the list is the one of differences. */
    public boolean isDifferent() {
        return Asked.is(DIFFERENT, list);
    }

    public Slice<Doubted> getDoubted() {
        return doubted;
    }

    public Slice<Difference> getDifferences() {
        return differences;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}

package org.sathi.web.notices;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.referrals.api.NoticeRow;
import org.sathi.referrals.api.Notices;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.Asked;

/** One's own notices: the unread ones, or all; each opens its referral. */
@Named
@ViewScoped
public class NoticesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String EVERY = "all";

    @Inject
    private Notices notices;

    @Inject
    private Actions actions;

    private String list;
    private String after;
    private transient Slice<NoticeRow> slice;

    /** Reads the list that the address names. */
    public void load() {
        slice = notices.list(isAll(), PageRequest.after(after));
    }

    /** Marks all as read. */
    public String readAll() {
        return actions.run("notices.all-read", () -> {
            notices.dismissAll();
            return getAddress();
        });
    }

    /** Whether those already read are listed too. */
    public boolean isAll() {
        return Asked.is(EVERY, list);
    }

    /** This page without a choice. */
    public String getAddress() {
        return NoticeBell.address(CurrentActor.get());
    }

    /** Where a notice's referral opens on the reader's side. */
    public String target(NoticeRow row) {
        String page = CurrentActor.get().role().ofAgency() ? "/portal/referral" : "/staff/referrals/referral";
        return page + "?id=" + row.referralId();
    }

    /** The part of the list that is shown. */
    public Slice<NoticeRow> getSlice() {
        if (slice == null) {
            load();
        }
        return slice;
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

package org.sathi.web.notices;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.referrals.api.NoticeKind;
import org.sathi.referrals.api.NoticeRow;
import org.sathi.referrals.api.Notices;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.Asked;
import org.sathi.web.base.text.Ui;

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

    @Inject
    private Ui ui;

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

    /** Marks one as read that is not about a referral; of those, opening the referral does it. */
    public String readOne(NoticeRow row) {
        return actions.run("notices.one-read", () -> {
            notices.dismiss(row.id());
            return getAddress();
        });
    }

    /** Whether the reader's notices are about accounts, agencies and the server, not about referrals. */
    public boolean isHouse() {
        return CurrentActor.get().may(Permission.ACCOUNT_MANAGE);
    }

    /** Where what a notice is about opens on the reader's side. */
    public String target(NoticeRow row) {
        Actor reader = CurrentActor.get();
        boolean agency = reader.role().ofAgency();
        return switch (row.kind().about()) {
            case REFERRAL -> (agency ? "/portal/referral" : "/staff/referrals/referral") + "?id=" + row.referralId();
            case ACCOUNT -> row.kind() == NoticeKind.OWN_ACCOUNT_UNUSED ? "/account" : accountPage(row, agency);
            case AGENCY -> agency ? "/portal/services" : "/admin/agencies/agency?id=" + subject(row);
            case SERVER -> "/admin/home";
        };
    }

    /** Whom it is about, in the reader's language, before the time; nothing for the server. */
    public String about(NoticeRow row) {
        if (row.subject() != null) {
            return ui.either(row.subject().nameEn(), row.subject().nameNe()) + " · ";
        }
        return row.reference() == null ? "" : row.reference() + " · ";
    }

    private static String accountPage(NoticeRow row, boolean agency) {
        return agency ? "/portal/team" : "/admin/accounts/record?id=" + subject(row);
    }

    private static Object subject(NoticeRow row) {
        return row.subject() == null ? "" : row.subject().id();
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

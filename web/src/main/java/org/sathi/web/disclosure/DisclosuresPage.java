package org.sathi.web.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.membership.api.MemberRecord;
import org.sathi.membership.api.Members;
import org.sathi.referrals.api.DisclosureAccounting;
import org.sathi.web.base.text.Reader;

/** Who was told what about a member, a part at a time. */
@Named("disclosuresPage")
@RequestScoped
public class DisclosuresPage {

    @Inject
    private Members members;

    @Inject
    private DisclosureAccounting accounting;

    @Inject
    private AccountingWords words;

    @Inject
    private Reader reader;

    private UUID id;
    private String after;
    private MemberRecord member;
    private Slice<AccountingLine> slice;

    /** Reads a part of it. */
    public void load() {
        member = members.view(id);
        slice = accounting
                .ofMember(member.id(), PageRequest.after(after))
                .map(row -> words.line(row, reader.language()));
    }

    public MemberRecord getMember() {
        return member;
    }

    public Slice<AccountingLine> getSlice() {
        return slice;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}

package org.sathi.web.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.sathi.membership.api.MemberRecord;
import org.sathi.membership.api.Members;
import org.sathi.referrals.api.DisclosureAccounting;
import org.sathi.referrals.api.DisclosureAccounting.Form;
import org.sathi.referrals.api.DisclosureAccounting.HandedOver;
import org.sathi.web.base.faces.Asked;
import org.sathi.web.base.text.Language;
import org.sathi.web.base.text.Texts;

/** The whole accounting as a paper to give to the member, in their language, or as a CSV file. Opening it is recorded as giving it out. */
@Named("accountingPaper")
@RequestScoped
public class AccountingPaper {

    @Inject
    private Members members;

    @Inject
    private DisclosureAccounting accounting;

    @Inject
    private AccountingWords words;

    @Inject
    private AccountingCsv csv;

    @Inject
    private Texts texts;

    private UUID id;
    private String language;
    private String format;
    private MemberRecord member;
    private HandedOver paper;
    private List<AccountingLine> lines;

    /** Puts it together; as CSV it goes out at once. */
    public void load() throws IOException {
        boolean file = Asked.is("csv", format);
        member = members.view(id);
        paper = accounting.handOver(member.id(), file ? Form.CSV : Form.PRINT, tongue().tag());
        lines = paper.rows().stream().map(row -> words.line(row, tongue())).toList();
        if (file) {
            download();
        }
    }

    private void download() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        external.setResponseContentType(AccountingCsv.TYPE);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"told.csv\"");
        external.getResponseOutputWriter().write(csv.text(lines, tongue()));
        context.responseComplete();
    }

    private Language tongue() {
        Language named = Asked.oneOf(List.of(Language.values()), Language::tag, language);
        return named == null ? Language.EN : named;
    }

    /** A text of the paper in its language. */
    public String text(String key) {
        return texts.get(tongue(), "disclosure." + key);
    }

    /** When it was put together, in the paper's language. */
    public String getMadeAt() {
        return texts.get(tongue(), "disclosure.paper.made", words.moment(paper.at(), tongue()));
    }

    /** The other language. */
    public String getOther() {
        return tongue() == Language.EN ? Language.NE.tag() : Language.EN.tag();
    }

    public String getTag() {
        return tongue().tag();
    }

    public MemberRecord getMember() {
        return member;
    }

    public List<AccountingLine> getLines() {
        return lines;
    }

    public boolean isMore() {
        return paper.more();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }
}

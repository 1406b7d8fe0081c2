package org.sathi.web.bench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.sathi.it.Deeds;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.error.Refusal;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.Attachments;
import org.sathi.referrals.api.ConsentMethod;
import org.sathi.referrals.api.DisclosureConsents;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralReason;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.SafeContact;

/** What the pages of a referral do, one operation a request, for the benchmark; through the published operations as whoever holds the token. Added to the application by the benchmark only. */
@Path("bench")
@RequestScoped
public class BenchResource {

    /** What the agency sees of a referral that was just sent. */
    private static final long SENT = 1;

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    @Inject
    private Referrals referrals;

    @Inject
    private DisclosureConsents consents;

    @Inject
    private Inbox inbox;

    @Inject
    private Attachments attachments;

    @Inject
    private Deeds deeds;

    @Inject
    private Clock clock;

    /** Records a consent. */
    @POST
    @Path("consents")
    public String consent(
            @QueryParam("member") UUID member,
            @QueryParam("agency") UUID agency,
            @QueryParam("need") Need need,
            @QueryParam("documents") boolean documents) {
        LocalDate today = NepalTime.today(clock);
        Set<InformationCategory> told =
                EnumSet.of(InformationCategory.NEED, InformationCategory.IDENTITY, InformationCategory.CONTACT);
        if (documents) {
            told.add(InformationCategory.ATTACHMENTS);
        }
        return consents.record(new DisclosureConsents.RecordConsent(
                        member,
                        agency,
                        need,
                        told,
                        ConsentMethod.SIGNED,
                        null,
                        "ne",
                        null,
                        null,
                        null,
                        today,
                        today.plusDays(90),
                        UUID.randomUUID()))
                .toString();
    }

    /** Writes a draft. */
    @POST
    @Path("drafts")
    public String draft(
            @QueryParam("member") UUID member,
            @QueryParam("service") UUID service,
            @QueryParam("consent") UUID consent) {
        Map<InformationCategory, String> texts = new EnumMap<>(InformationCategory.class);
        texts.put(InformationCategory.NEED, "Invented text of a benchmark.");
        Referrals.Content content = new Referrals.Content(
                service,
                consent,
                null,
                ReferralReason.ASSESSMENT,
                Priority.ROUTINE,
                texts,
                new SafeContact(false, false, false, null),
                null);
        return referrals
                .draft(new Referrals.CreateDraft(member, content, UUID.randomUUID()))
                .toString();
    }

    /** Sends a draft: state, history, notices, outbox and audit. */
    @POST
    @Path("drafts/{id}/send")
    public String send(@PathParam("id") UUID id) {
        referrals.send(new Referrals.Send(id, 1, "Benchmark.", UUID.randomUUID()));
        return id.toString();
    }

    /** Accepts a referral that was sent. */
    @POST
    @Path("referrals/{id}/accept")
    public String accept(@PathParam("id") UUID id) {
        UUID me = CurrentActor.get().accountId();
        inbox.accept(new Inbox.Accept(id, SENT, me, NepalTime.today(clock).plusDays(2), UUID.randomUUID()));
        return id.toString();
    }

    /** Adds a small document about the need. */
    @POST
    @Path("referrals/{id}/attachments")
    public String attach(@PathParam("id") UUID id) {
        return attachments
                .attach(new Attachments.Attach(id, InformationCategory.NEED, "letter.pdf", PDF, UUID.randomUUID()))
                .toString();
    }

    /** Does whatever comes to mind, the same for the same seed; answers with the step that was done, or with the code of the refusal. */
    @POST
    @Path("referrals/{id}/deed")
    public String deed(@PathParam("id") UUID id, @QueryParam("seed") long seed) {
        try {
            return deeds.any(id, new Random(seed));
        } catch (Refusal refused) {
            return refused.code();
        }
    }
}

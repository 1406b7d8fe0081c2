package org.sathi.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.sathi.referrals.api.AppointmentStatus;
import org.sathi.referrals.api.Appointments;
import org.sathi.referrals.api.Attachments;
import org.sathi.referrals.api.InformationCategory;

/** What the demo referrals carry beside their states: appointments, agreed and settled by the worker of the day, and documents. */
@Dependent
class DemoExtras {

    private static final String TEXT = "BT /F1 14 Tf 40 340 Td (Invented letter of the programme) Tj ET";

    private static final String LETTER = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 298 420]/Contents 4 0 R"
            + "/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
            + "4 0 obj<</Length " + TEXT.length() + ">>stream\n" + TEXT + "\nendstream endobj\n"
            + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
            + "trailer<</Root 1 0 R>>\n%%EOF\n";

    private static final LocalTime MORNING = LocalTime.of(10, 30);

    @Inject
    private Attachments attachments;

    @Inject
    private Appointments appointments;

    UUID agree(UUID referral, LocalDate on) {
        return appointments.schedule(new Appointments.Schedule(referral, on, MORNING, null, null, null));
    }

    void settle(UUID referral, UUID appointment, AppointmentStatus outcome) {
        appointments.settle(new Appointments.Settle(referral, appointment, outcome, null));
    }

    void letter(UUID referral) {
        byte[] content = LETTER.getBytes(StandardCharsets.US_ASCII);
        attachments.attach(new Attachments.Attach(referral, InformationCategory.NEED, "letter.pdf", content, null));
    }
}

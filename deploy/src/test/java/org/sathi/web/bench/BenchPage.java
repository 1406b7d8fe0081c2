package org.sathi.web.bench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sathi.referrals.api.AgeBand;
import org.sathi.referrals.api.InboxRow;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralState;

/** The trivial page that the inbox is measured against: as many rows and columns, from memory, without the frame of the product. Added to the application by the benchmark only. */
@Named
@RequestScoped
public class BenchPage {

    private static final int ROWS = 20;
    private static final Instant AT = Instant.parse("2026-01-01T06:00:00Z");
    private static final List<InboxRow> MADE =
            IntStream.range(0, ROWS).mapToObj(BenchPage::row).toList();

    private static InboxRow row(int number) {
        return new InboxRow(
                new UUID(number, number),
                1,
                "X0000-ABC" + number,
                ReferralState.COMPLETED,
                Need.COUNSELLING,
                "Counselling",
                "परामर्श",
                Priority.ROUTINE,
                null,
                "Kathmandu",
                AgeBand.FROM_18_TO_29,
                AT,
                AT,
                false,
                AT,
                "Sita Shrestha",
                false,
                false,
                false,
                null);
    }

    public List<InboxRow> getRows() {
        return MADE;
    }
}

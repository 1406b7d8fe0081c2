package org.sathi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An address whose filter is none of the choices, no id, no day or no place in a list is answered with an error page, never with a list that looks as if nothing had been asked. */
@Tag("A-47")
@Tag("D-13")
class AddressJourneyIT extends Journey {

    private static final String ROWS = "/staff/reports/rows?year=2083";

    /** Addresses that can be read: what they ask for is there, even if it is empty. */
    private static final Map<String, List<String>> READ = Map.of(
            "coordinator",
            List.of(
                    ROWS + "&figure=SENT",
                    ROWS + "&figure=SENT&warned=true",
                    ROWS + "&figure=SENT&by=PRIORITY&key=URGENT",
                    "/staff/reports/referrals?by=SERVICE",
                    "/staff/reports/referrals?by=SERVICE&all=true",
                    "/staff/reports/referrals",
                    "/staff/reports/referrals?by=PRIORITY&priority=URGENT",
                    ROWS + "&figure=SENT&priority=URGENT",
                    "/staff/referrals?list=my-drafts",
                    "/staff/referrals?list=all&state=ACCEPTED",
                    "/staff/referrals?list=&state=&after=",
                    "/staff/agencies?kind=1&language=ne&district=",
                    "/staff/members?status=ACTIVE&group=",
                    "/staff/groups?status=PAUSED",
                    "/staff/sessions?when=recent&status=HELD",
                    "/staff/notices?list=all",
                    "/staff/outcomes?year=2082&source=STAFF",
                    "/staff/outcomes/review?list=different",
                    "/staff/referrals/overrides?list=reviewed",
                    "/admin/agencies?status=ACTIVE"),
            "admin",
            List.of("/admin/accounts?state=open&role=FACILITATOR", "/admin/audit?outcome=DONE&cal=bs"),
            "mh.worker",
            List.of("/portal/inbox?list=closed", "/portal/inbox?list=active&mine=true", "/portal/notices?list=all"),
            "mh.admin",
            List.of("/portal/figures", "/portal/figures?by=PRIORITY", "/portal/assign?from="));

    /** Addresses that name what there is not. */
    private static final Map<String, List<String>> NOWHERE = Map.of(
            "coordinator",
            List.of(
                    ROWS,
                    ROWS + "&figure=NONE",
                    ROWS + "&figure=sent",
                    ROWS + "&figure=SENT&by=NONE&key=URGENT",
                    ROWS + "&figure=SENT&by=PRIORITY&key=NONE",
                    ROWS + "&figure=SENT&by=SERVICE&key=12",
                    ROWS + "&figure=SENT&by=SERVICE",
                    ROWS + "&figure=SENT&time=NONE",
                    ROWS + "&figure=SENT&warned=perhaps",
                    ROWS + "&figure=SENT&agency=12",
                    ROWS + "&figure=FAILED&reason=NONE",
                    "/staff/reports/rows?year=31&figure=SENT",
                    "/staff/reports/referrals?by=NONE",
                    "/staff/reports/referrals?all=most",
                    "/staff/reports/referrals?agency=12",
                    "/staff/reports/referrals?service=12",
                    "/staff/reports/referrals?service=00000000-0000-4000-8000-000000000000",
                    "/staff/reports/referrals?priority=NONE",
                    "/staff/reports/referrals?format=pdf",
                    "/staff/referrals?list=none",
                    "/staff/referrals?list=all&state=NONE",
                    "/staff/referrals?list=all&state=DRAFT",
                    "/staff/agencies?kind=99",
                    "/staff/agencies?kind=hiv",
                    "/staff/agencies?language=KLINGON",
                    "/staff/agencies?district=Atlantis",
                    "/staff/members?status=NONE",
                    "/staff/members?group=12",
                    "/staff/groups?status=NONE",
                    "/staff/sessions?status=NONE",
                    "/staff/sessions?when=never",
                    "/staff/sessions?group=%F0%9F%98%80",
                    "/staff/notices?list=none",
                    "/staff/outcomes?format=pdf",
                    "/staff/outcomes/review?list=none",
                    "/staff/referrals/overrides?list=none",
                    "/staff/referrals/several?need=NONE",
                    "/staff/referrals/several?service=12",
                    "/admin/agencies?status=none"),
            "admin",
            List.of(
                    "/admin/accounts?state=none",
                    "/admin/accounts?role=NONE",
                    "/admin/audit?outcome=NONE",
                    "/admin/audit?operation=none"),
            "mh.worker",
            List.of(
                    "/portal/inbox?list=none",
                    "/portal/inbox?list=%3Cscript%3E",
                    "/portal/inbox?mine=perhaps",
                    "/portal/referral?id=12",
                    "/portal/notices?list=none"),
            "mh.admin",
            List.of("/portal/figures?by=NONE", "/portal/figures?format=pdf", "/portal/assign?from=12"));

    /** Addresses whose day or place in the list cannot be read. */
    private static final Map<String, List<String>> UNREADABLE = Map.of(
            "coordinator",
            List.of(
                    ROWS + "&figure=SENT&after=x",
                    "/staff/reports/referrals?year=31",
                    "/staff/reports/referrals?from=2026-02-31&to=2026-03-01&cal=ad",
                    "/staff/outcomes?year=31",
                    "/staff/outcomes?from=2082-01-33&to=2082-02-01&cal=bs",
                    "/staff/outcomes?year=2082&source=NONE",
                    "/staff/outcomes?year=2082&group=none",
                    "/staff/referrals?after=x",
                    "/staff/referrals?list=all&after=MX4y",
                    "/staff/members?after=%F0%9F%98%80",
                    "/staff/members?q=%E0%A4%95",
                    "/staff/groups?after=x",
                    "/staff/sessions?after=x",
                    "/staff/agencies?after=x",
                    "/staff/notices?after=x",
                    "/staff/outcomes/review?after=x",
                    "/staff/referrals/overrides?after=x",
                    "/staff/referrals/flags?after=x",
                    "/staff/referrals/merged?after=x",
                    "/admin/agencies?after=x",
                    "/admin/calendar?after=x"),
            "admin",
            List.of("/admin/accounts?after=x", "/admin/audit?after=x", "/admin/audit?from=none&cal=ad"),
            "mh.worker",
            List.of("/portal/inbox?after=x", "/portal/inbox?list=closed&after=x", "/portal/notices?after=x"),
            "mh.admin",
            List.of("/portal/figures?year=31", "/portal/figures?from=none&to=none"));

    static Stream<Arguments> answers() {
        return Stream.of("coordinator", "admin", "mh.worker", "mh.admin")
                .flatMap(who -> Stream.of(
                        Arguments.of(who, 200, READ.get(who)),
                        Arguments.of(who, 404, NOWHERE.get(who)),
                        Arguments.of(who, 400, UNREADABLE.get(who))));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void saysWhetherItCanBeRead(String who, int status, List<String> addresses) {
        Page page = signedIn(who, DESK);
        assertThat(addresses).allSatisfy(address -> {
            APIResponse answer = page.request().get(RunningSathi.url() + address);
            assertThat(answer.status()).as(address).isEqualTo(status);
            assertThat(answer.text()).as(address).contains("<h1").doesNotContain("Exception");
        });
    }
}

package org.sathi.web.base.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/staff/home", "/staff/members?q=%E0%A4%B8&after=x"})
    void an_address_of_ours_may_be_gone_back_to(String address) {
        assertThat(Requests.ownAddress(address)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "staff/home",
                "",
                "/a\r\nSet-Cookie: x",
                "/x\\y"
            })
    void no_address_leads_to_another_site(String address) {
        assertThat(Requests.ownAddress(address)).isEmpty();
    }

    @Test
    void sign_in_leads_back_to_where_the_reader_was() {
        assertThat(Requests.signInFor("/staff/members?id=1")).isEqualTo("/login?to=%2Fstaff%2Fmembers%3Fid%3D1");
        assertThat(Requests.signInFor("//evil.example")).isEqualTo("/login");
        assertThat(Requests.signInFor("/")).isEqualTo("/login");
    }

    @Test
    void an_area_is_not_the_beginning_of_a_word() {
        assertThat(Requests.isIn("/staff/home", "/staff")).isTrue();
        assertThat(Requests.isIn("/staff", "/staff")).isTrue();
        assertThat(Requests.isIn("/staffing", "/staff")).isFalse();
    }
}

package org.sathi.membership.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @BeforeEach
    void prepare() {
        passwords.prepare();
    }

    @Test
    void the_hash_says_how_it_was_made_and_is_salted() {
        String hash = passwords.hash("Sathi-demo-1");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash("Sathi-demo-1")).isNotEqualTo(hash);
    }

    @Test
    void only_the_right_password_matches() {
        String hash = passwords.hash("Sathi-demo-1");
        assertThat(passwords.matches("Sathi-demo-1", hash)).isTrue();
        assertThat(passwords.matches("Sathi-demo-2", hash)).isFalse();
        assertThat(passwords.matches(null, hash)).isFalse();
    }

    @Test
    void nothing_matches_an_account_without_a_password() {
        assertThat(passwords.matches("", null)).isFalse();
        assertThat(passwords.matches("Sathi-demo-1", null)).isFalse();
    }
}

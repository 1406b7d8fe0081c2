package org.sathi.membership.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.outbox.AddressRefused;

@Tag("A-44")
class MailSinkTest {

    private static final Address[] NONE = {};
    private static final Address[] ONE = {new InternetAddress()};

    @Test
    void an_address_that_the_server_refuses_for_good_is_told_from_what_may_pass() {
        assertThat(MailSink.fault(new SendFailedException("no such user", null, NONE, NONE, ONE)))
                .isInstanceOf(AddressRefused.class);
        assertThat(MailSink.fault(new SendFailedException("try later", null, NONE, ONE, NONE)))
                .isNotInstanceOf(AddressRefused.class);
        assertThat(MailSink.fault(new SendFailedException("sender refused"))).isNotInstanceOf(AddressRefused.class);
        assertThat(MailSink.fault(new MessagingException("nobody there"))).isNotInstanceOf(AddressRefused.class);
    }
}

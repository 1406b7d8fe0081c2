package org.sathi.membership.internal.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.sathi.kernel.outbox.AddressRefused;
import org.sathi.kernel.outbox.OutboxMessage;
import org.sathi.kernel.outbox.OutboxSink;

/**
 * Tells people by mail that something waits for them. The mail says nothing of what it is: no name, no service, no kind; only where to look after signing in. It
 * is set up by the environment: {@code SATHI_SMTP_HOST}, {@code SATHI_SMTP_PORT}, {@code SATHI_SMTP_USER}, {@code SATHI_SMTP_PASSWORD},
 * {@code SATHI_SMTP_FROM}, {@code SATHI_SMTP_TLS}, {@code SATHI_PUBLIC_URL}.
 */
@ApplicationScoped
class MailSink implements OutboxSink {

    private static final String TEXTS = "org.sathi.membership.internal.accounts.mail";

    @Inject
    MailRecipients recipients;

    @Inject
    Clock clock;

    private final MailSettings settings = MailSettings.of(System.getenv());

    @Override
    public boolean configured() {
        return settings.complete();
    }

    @Override
    public void deliver(OutboxMessage message) {
        Optional<MailRecipients.Recipient> recipient = recipients.of(message.recipientAccount());
        if (recipient.isPresent()) {
            send(recipient.get(), template(message.kind()));
        }
    }

    /** The beginning of the keys of what is written: of a referral, unless the kind has words of its own. */
    static String template(String kind) {
        return switch (kind) {
            case "notices.mail.house" -> "house";
            case "notices.mail.unused" -> "unused";
            default -> "mail";
        };
    }

    private void send(MailRecipients.Recipient recipient, String template) {
        ResourceBundle texts = ResourceBundle.getBundle(
                TEXTS, Locale.forLanguageTag(recipient.language()), MailSink.class.getClassLoader());
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(settings.properties(), settings.authenticator()));
            mail.setFrom(new InternetAddress(settings.from()));
            mail.setRecipient(Message.RecipientType.TO, address(recipient));
            mail.setSubject(texts.getString(template + ".subject"), StandardCharsets.UTF_8.name());
            mail.setText(
                    texts.getString(template + ".text").replace("{0}", settings.publicUrl()),
                    StandardCharsets.UTF_8.name());
            mail.setHeader("Content-Language", recipient.language());
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setSentDate(Date.from(clock.instant()));
            Transport.send(mail);
        } catch (MessagingException e) {
            throw fault(e);
        }
    }

    private static InternetAddress address(MailRecipients.Recipient recipient) {
        try {
            return new InternetAddress(recipient.email());
        } catch (AddressException e) {
            throw new AddressRefused();
        }
    }

    /** What went wrong: the server refused this address for good, or anything else, which may pass. */
    static RuntimeException fault(MessagingException e) {
        boolean refused = e instanceof SendFailedException sending
                && sending.getInvalidAddresses() != null
                && sending.getInvalidAddresses().length > 0;
        return refused ? new AddressRefused() : new IllegalStateException("mail could not be sent", e);
    }
}

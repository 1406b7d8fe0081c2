package org.sathi.membership.internal.accounts;

import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import java.util.Map;
import java.util.Properties;

/**
 * Where and how mail is handed over.
 *
 * @param host mail server; without it no mail is sent
 * @param port its port, 587 unless given
 * @param user name to sign in with, or {@code null}
 * @param password password to sign in with, or {@code null}
 * @param from sender's address
 * @param tls {@code required} (STARTTLS or no mail; the default) or {@code none}, for a server on the same machine
 * @param publicUrl address of Sathi for the link
 */
record MailSettings(String host, String port, String user, String password, String from, String tls, String publicUrl) {

    private static final String TIMEOUT_MILLIS = "10000";

    /** Reads the settings of the environment. */
    static MailSettings of(Map<String, String> environment) {
        return new MailSettings(
                environment.get("SATHI_SMTP_HOST"),
                environment.getOrDefault("SATHI_SMTP_PORT", "587"),
                environment.get("SATHI_SMTP_USER"),
                environment.get("SATHI_SMTP_PASSWORD"),
                environment.get("SATHI_SMTP_FROM"),
                environment.getOrDefault("SATHI_SMTP_TLS", "required"),
                environment.get("SATHI_PUBLIC_URL"));
    }

    /** Whether mail can be sent. */
    boolean complete() {
        return present(host) && present(from) && present(publicUrl);
    }

    Properties properties() {
        boolean secure = !"none".equals(tls);
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", port);
        properties.setProperty("mail.smtp.auth", Boolean.toString(present(user)));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(secure));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(secure));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        return properties;
    }

    Authenticator authenticator() {
        return present(user) ? new Credentials(user, password) : null;
    }

    private static boolean present(String value) {
        return value != null && !value.isBlank();
    }

    private static final class Credentials extends Authenticator {
        private final PasswordAuthentication answer;

        Credentials(String user, String password) {
            this.answer = new PasswordAuthentication(user, password);
        }

        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            return answer;
        }
    }
}

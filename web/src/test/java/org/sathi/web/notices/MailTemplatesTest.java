package org.sathi.web.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sathi.kernel.outbox.OutboxMessage;
import org.sathi.web.base.text.Language;
import org.sathi.web.base.text.Texts;

/** What leaves the house says only that a referral, or something else that one looks after, needs attention, or that one should sign in, and where (A-25, D-10). */
@Tag("A-25")
class MailTemplatesTest {

    private static final String FOLDER = "/org/sathi/membership/internal/accounts/";
    private static final Set<String> KEYS =
            Set.of("mail.subject", "mail.text", "house.subject", "house.text", "unused.subject", "unused.text");

    /** Lists whose every word would tell something of a person, an agency or a service. */
    private static final List<String> TELLING = List.of(
            "enum.Need.",
            "enum.AgencyKind.",
            "enum.InformationCategory.",
            "enum.ReferralReason.",
            "enum.RejectReason.",
            "enum.UnresolvedReason.",
            "enum.CancelReason.",
            "enum.Priority.",
            "enum.ReferralState.");

    @Test
    void there_is_one_template_in_each_language_and_nothing_beside() throws IOException, URISyntaxException {
        assertThat(bundles()).containsExactlyInAnyOrder("mail_en.properties", "mail_ne.properties");
        for (Language language : Language.values()) {
            assertThat(template(language).stringPropertyNames()).isEqualTo(KEYS);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Tag("A-24")
    @Tag("A-54")
    void every_mail_gives_the_address_of_the_house_once_and_no_other(Language language) throws IOException {
        Properties mail = template(language);
        for (String kind : List.of("mail", "house", "unused")) {
            String text = mail.getProperty(kind + ".text");
            assertThat(mail.getProperty(kind + ".subject")).isNotBlank().doesNotContain("{", "http");
            assertThat(text).containsOnlyOnce("{0}");
            assertThat(text.replace("{0}", "")).doesNotContain("{", "http");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_mail_says_that_a_referral_needs_attention_and_gives_the_address_of_the_house(Language language)
            throws IOException {
        Properties mail = template(language);
        String attention =
                language == Language.EN ? "referral needs your attention" : "प्रेषणमा तपाईंको ध्यान चाहिएको छ";
        assertThat(mail.getProperty("mail.subject")).contains(attention).doesNotContain("{");
        assertThat(mail.getProperty("mail.text")).contains(attention);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_template_names_a_need_an_agency_kind_a_category_a_reason_or_a_state(Language language) throws IOException {
        Map<String, String> words = telling();
        assertThat(words.size()).isGreaterThan(80);
        String all = String.join(
                        " ",
                        template(language).values().stream()
                                .map(String::valueOf)
                                .toList())
                .toLowerCase(Locale.ROOT);
        words.forEach((key, word) -> assertThat(all).as(key).doesNotContain(word));
    }

    @Test
    void a_message_to_the_outbox_has_no_room_for_content() {
        assertThat(Stream.of(OutboxMessage.class.getRecordComponents())
                        .map(part -> part.getName() + ":" + part.getType().getSimpleName()))
                .containsExactly("dedupeKey:String", "kind:String", "recipientAccount:UUID", "subjectId:UUID");
    }

    /** The words of both languages, since a mail in one could carry a word of the other. */
    private static Map<String, String> telling() {
        Texts texts = new Texts();
        Map<String, String> words = new TreeMap<>();
        for (Language language : Language.values()) {
            texts.all(language).forEach((key, text) -> {
                if (TELLING.stream().anyMatch(key::startsWith)) {
                    words.put(language + " " + key, text.toLowerCase(Locale.ROOT));
                }
            });
        }
        return words;
    }

    private static Properties template(Language language) throws IOException {
        Properties properties = new Properties();
        try (InputStream in =
                MailTemplatesTest.class.getResourceAsStream(FOLDER + "mail_" + language.tag() + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    /** The bundles beside the sender of mails, in the module's folder or its jar. */
    private static Set<String> bundles() throws IOException, URISyntaxException {
        URI uri = MailTemplatesTest.class
                .getResource(FOLDER + "mail_en.properties")
                .toURI();
        if (!"jar".equals(uri.getScheme())) {
            return names(Path.of(uri).getParent());
        }
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
            return names(jar.getPath(FOLDER));
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties"))
                    .collect(Collectors.toSet());
        }
    }
}

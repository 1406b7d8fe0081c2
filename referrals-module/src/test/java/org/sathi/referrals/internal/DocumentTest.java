package org.sathi.referrals.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sathi.kernel.error.FieldError;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.referrals.api.AttachmentKind;

/** What may be kept as a document and what may not. */
@Tag("B6-17")
class DocumentTest {

    private static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
    private static final byte[] EXIF_ON_SIDE = {
        (byte) 0xFF,
        (byte) 0xE1,
        0,
        34,
        'E',
        'x',
        'i',
        'f',
        0,
        0,
        'M',
        'M',
        0,
        42,
        0,
        0,
        0,
        8,
        0,
        1,
        1,
        0x12,
        0,
        3,
        0,
        0,
        0,
        1,
        0,
        6,
        0,
        0,
        0,
        0,
        0,
        0
    };

    @Test
    void a_pdf_is_kept_as_it_is() {
        Document document = Document.of("राय पत्र.PDF", bytes(PDF));
        assertThat(document.kind()).isEqualTo(AttachmentKind.PDF);
        assertThat(document.bytes()).isEqualTo(bytes(PDF));
        assertThat(document.name()).isEqualTo("राय पत्र.PDF");
    }

    @Test
    void an_archive_or_a_page_is_no_document_whatever_its_name_says() throws IOException {
        refused("error.referral.file-kind", "letter.pdf", zip());
        refused("error.referral.file-kind", "photo.png", bytes("<script>alert(1)</script>"));
        refused("error.referral.file-kind", "photo.jpg", bytes("GIF89a"));
        refused("error.referral.file-kind", "photo.svg", bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"));
        refused("error.input.required", "letter.pdf", new byte[0]);
    }

    @Test
    void what_is_two_things_at_once_is_refused() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(bytes(PDF));
        both.write(zip());
        refused("error.referral.file-unsafe", "letter.pdf", both.toByteArray());
        refused("error.referral.file-unsafe", "letter.pdf", bytes(PDF + "<script>alert(1)</script>"));
        refused("error.referral.file-unsafe", "letter.pdf", bytes("%PDF-1.4\n" + "no end"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/JavaScript", "/JS (app.alert(1))", "/J#53 (x)", "/Launch", "/EmbeddedFile", "/Java#53cript"})
    void a_pdf_that_acts_or_carries_files_is_refused(String act) {
        refused("error.referral.file-unsafe", "letter.pdf", bytes(PDF.replace("/Catalog", "/Catalog" + act)));
    }

    @Test
    void what_stands_inside_a_stream_of_a_pdf_does_not_act() {
        String harmless = PDF.replace("trailer", "2 0 obj<<>>stream\n/JavaScript\nendstream endobj\ntrailer");
        assertThat(Document.of("letter.pdf", bytes(harmless)).kind()).isEqualTo(AttachmentKind.PDF);
    }

    @Test
    void ten_megabytes_are_too_many() {
        byte[] large = new byte[10 * 1024 * 1024];
        System.arraycopy(bytes(PDF), 0, large, 0, PDF.length());
        refused("error.referral.file-too-large", "letter.pdf", large);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.pdf",
                "a\\b.pdf",
                ".pdf",
                "a\u0000.pdf",
                "a\u202Efdp.pdf",
                "a\nb.pdf",
                "\"x\".pdf",
                "a;b.pdf",
                "<script>.pdf"
            })
    void an_odd_name_is_refused(String name) {
        refused("error.referral.file-name", name, bytes(PDF));
    }

    @Test
    void a_name_is_not_too_long_and_ends_as_the_content_is() {
        refused("error.referral.file-name", "x".repeat(117) + ".pdf", bytes(PDF));
        refused("error.referral.file-ending", "letter.pdf.exe", bytes(PDF));
        refused("error.referral.file-ending", "letter", bytes(PDF));
        refused("error.referral.file-ending", "photo.jpg", bytes(PDF));
    }

    @Test
    void a_picture_is_drawn_anew_and_nothing_hangs_on_it() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(picture("png", 40, 20));
        both.write(zip());
        Document document = Document.of("photo.png", both.toByteArray());
        assertThat(new String(document.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("PK\u0003\u0004");
        assertThat(read(document).getWidth()).isEqualTo(40);
        assertThat(new Color(read(document).getRGB(5, 5))).isEqualTo(Color.RED);
    }

    @Test
    void a_photograph_loses_what_the_camera_noted_and_stands_upright() throws IOException {
        byte[] jpeg = picture("jpeg", 40, 20);
        ByteArrayOutputStream noted = new ByteArrayOutputStream();
        noted.write(jpeg, 0, 2);
        noted.write(EXIF_ON_SIDE);
        noted.write(jpeg, 2, jpeg.length - 2);
        Document document = Document.of("photo.JPEG", noted.toByteArray());
        assertThat(new String(document.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        assertThat(read(document).getWidth()).isEqualTo(20);
        assertThat(read(document).getHeight()).isEqualTo(40);
    }

    @Test
    void a_picture_of_too_many_pixels_is_refused_before_it_is_drawn() throws IOException {
        byte[] png = picture("png", 4, 4);
        ByteBuffer head = ByteBuffer.wrap(png);
        head.putInt(16, 60_000);
        head.putInt(20, 60_000);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        head.putInt(29, (int) sum.getValue());
        refused("error.referral.file-unsafe", "photo.png", png);
    }

    @Test
    void a_broken_picture_is_refused() throws IOException {
        byte[] png = picture("png", 40, 20);
        refused("error.referral.file-unsafe", "photo.png", java.util.Arrays.copyOf(png, 20));
    }

    private static void refused(String code, String name, byte[] content) {
        assertThatThrownBy(() -> Document.of(name, content))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(FieldError::field, FieldError::code)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple("file", code)));
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, Color.RED.getRGB());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static BufferedImage read(Document document) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(document.bytes()));
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(bytes("hello"));
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

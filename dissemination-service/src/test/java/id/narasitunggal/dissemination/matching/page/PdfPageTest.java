package id.narasitunggal.dissemination.matching.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.narasitunggal.dissemination.Pdfs;
import id.narasitunggal.dissemination.matching.page.UnreadablePdf.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class PdfPageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String RELEASE = "Pemerintah menyiapkan Rp4,2 triliun untuk menyambungkan 1.250.000 rumah ke"
            + " jaringan air bersih sepanjang tahun 2026 bagi keluarga yang selama ini membeli air dari gerobak dorong.";

    @Test
    void the_text_of_a_printed_release_is_read_across_its_lines_and_pages() throws UnreadablePdf {
        byte[] file = Pdfs.of((RELEASE + "\n\n").repeat(30));

        WebPage page = PdfPage.of(file, PATIENCE);

        String oneLine = page.mainText().replaceAll("\\s+", " ");
        assertThat(oneLine.split("jaringan air bersih", -1)).hasSize(31);
        assertThat(oneLine).contains(RELEASE);
        assertThat(page.datedAt()).isNull();
    }

    @Test
    void a_pdf_is_known_by_its_first_bytes() {
        assertThat(PdfPage.isPdf(Pdfs.of(RELEASE))).isTrue();
        assertThat(PdfPage.isPdf("\r\n%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .isTrue();
        assertThat(PdfPage.isPdf("<html>%PDF</html>".getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
        assertThat(PdfPage.isPdf(new byte[0])).isFalse();
    }

    @Test
    void a_locked_a_scanned_and_a_cut_file_each_say_so() {
        byte[] whole = Pdfs.of(RELEASE);

        assertReason(Pdfs.locked(RELEASE), Reason.LOCKED);
        assertReason(Pdfs.scanned(), Reason.WITHOUT_TEXT);
        assertReason("%PDF-1.7\nrusak".getBytes(StandardCharsets.US_ASCII), Reason.BROKEN);
        assertThat(whole.length).isGreaterThan(200);
    }

    @Test
    void a_file_that_grows_beyond_reason_is_refused_before_it_is_opened() throws IOException {
        assertReason(bomb("/FlateDecode"), Reason.TOO_LARGE);
        assertReason(small("[/FlateDecode /FlateDecode]"), Reason.TOO_LARGE);
        assertReason(small("/LZWDecode"), Reason.TOO_LARGE);
        assertReason(small("/#46lateDecode"), Reason.TOO_LARGE);
    }

    @Test
    void a_file_that_takes_too_long_is_refused() {
        assertThatThrownBy(() -> PdfPage.of(Pdfs.of((RELEASE + "\n").repeat(20)), Duration.ofNanos(-1)))
                .isInstanceOfSatisfying(
                        UnreadablePdf.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void whatever_is_done_to_the_bytes_only_the_known_refusal_is_thrown() {
        byte[] whole = Pdfs.of(RELEASE);
        var random = new Random(5);
        for (int round = 0; round < 300; round++) {
            byte[] broken = Arrays.copyOf(whole, round % 3 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int change = 0; change < 1 + random.nextInt(20) && broken.length > 8; change++) {
                broken[5 + random.nextInt(broken.length - 5)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> readOrRefuse(broken)).doesNotThrowAnyException();
        }
    }

    private static void readOrRefuse(byte[] file) {
        try {
            assertThat(PdfPage.of(file, PATIENCE).mainText()).isNotNull();
        } catch (UnreadablePdf refused) {
            assertThat(refused.reason().explanation()).isNotBlank();
        }
    }

    private static void assertReason(byte[] file, Reason reason) {
        assertThatThrownBy(() -> PdfPage.of(file, PATIENCE))
                .isInstanceOfSatisfying(
                        UnreadablePdf.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static byte[] bomb(String filter) throws IOException {
        return file(filter, 80 << 20);
    }

    private static byte[] small(String filter) throws IOException {
        return file(filter, 100);
    }

    private static byte[] file(String filter, int size) throws IOException {
        var data = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(data)) {
            byte[] blanks = new byte[1 << 16];
            Arrays.fill(blanks, (byte) ' ');
            for (int left = size; left > 0; left -= blanks.length) {
                deflated.write(blanks, 0, Math.min(left, blanks.length));
            }
        }
        var file = new ByteArrayOutputStream();
        file.write("%%PDF-1.7\n1 0 obj\n<</Length %d /Filter %s>>\nstream\n"
                .formatted(data.size(), filter)
                .getBytes(StandardCharsets.US_ASCII));
        data.writeTo(file);
        file.write("\nendstream\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }
}

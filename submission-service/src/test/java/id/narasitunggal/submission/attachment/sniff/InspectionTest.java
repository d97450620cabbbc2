package id.narasitunggal.submission.attachment.sniff;

import static id.narasitunggal.submission.attachment.SampleFiles.ascii;
import static id.narasitunggal.submission.attachment.SampleFiles.csv;
import static id.narasitunggal.submission.attachment.SampleFiles.docx;
import static id.narasitunggal.submission.attachment.SampleFiles.join;
import static id.narasitunggal.submission.attachment.SampleFiles.jpeg;
import static id.narasitunggal.submission.attachment.SampleFiles.mp3;
import static id.narasitunggal.submission.attachment.SampleFiles.mp4;
import static id.narasitunggal.submission.attachment.SampleFiles.pdf;
import static id.narasitunggal.submission.attachment.SampleFiles.png;
import static id.narasitunggal.submission.attachment.SampleFiles.webp;
import static id.narasitunggal.submission.attachment.SampleFiles.xlsx;
import static id.narasitunggal.submission.attachment.SampleFiles.xlsxOfManyEntries;
import static id.narasitunggal.submission.attachment.SampleFiles.xlsxWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files good and bad, as they come in. */
class InspectionTest {
    private static final int BOMB = 64 << 20;

    @TempDir
    Path folder;

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of(FileKind.PDF, pdf()),
                Arguments.of(FileKind.PNG, png(800, 600)),
                Arguments.of(FileKind.JPEG, jpeg()),
                Arguments.of(FileKind.WEBP, webp()),
                Arguments.of(FileKind.MP4, mp4()),
                Arguments.of(FileKind.MP3, mp3()),
                Arguments.of(FileKind.CSV, csv()),
                Arguments.of(FileKind.XLSX, xlsx()),
                Arguments.of(FileKind.DOCX, docx()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void a_plain_file_is_taken_as_what_it_is_and_as_nothing_else(FileKind kind, byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("f"), bytes);

        assertThatNoException().isThrownBy(() -> Inspection.of(file, kind));
        for (FileKind other : FileKind.values()) {
            if (other != kind) {
                assertThat(refusal(bytes, other)).as(other.name()).isNotEmpty();
            }
        }
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("empty", FileKind.PDF, new byte[0], "empty-file"),
                Arguments.of("PDF header not at 0", FileKind.PDF, join(ascii("\n"), pdf()), "type-mismatch"),
                Arguments.of(
                        "GIF and HTML", FileKind.PNG, ascii("GIF89a=1;<script>alert(1)</script>"), "type-mismatch"),
                Arguments.of("PNG and HTML", FileKind.PNG, join(png(1, 1), ascii("<ScRiPt>x")), "foreign-content"),
                Arguments.of("JPEG and zip", FileKind.JPEG, join(jpeg(), xlsx()), "foreign-content"),
                Arguments.of("JPEG and PDF", FileKind.JPEG, join(jpeg(), pdf()), "foreign-content"),
                Arguments.of("PDF and zip", FileKind.PDF, join(pdf(), xlsx()), "foreign-content"),
                Arguments.of(
                        "PDF that runs something",
                        FileKind.PDF,
                        join(pdf(), ascii("<</S/JavaScript/JS(app.alert(1))>>")),
                        "foreign-content"),
                Arguments.of("SVG with script", FileKind.CSV, ascii("<svg onload=x>,</svg>"), "foreign-content"),
                Arguments.of(
                        "test virus",
                        FileKind.CSV,
                        ascii("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*,"),
                        "foreign-content"),
                Arguments.of("binary as CSV", FileKind.CSV, join(csv(), new byte[] {0}), "type-mismatch"),
                Arguments.of("Latin-1 as CSV", FileKind.CSV, ascii("a,\u00e9\n"), "type-mismatch"),
                Arguments.of("giant PNG", FileKind.PNG, png(60_000, 60_000), "picture-too-large"),
                Arguments.of("cut JPEG", FileKind.JPEG, ascii("\u00ff\u00d8\u00ff\u00e0"), "type-mismatch"),
                Arguments.of("macros", FileKind.XLSX, xlsxWith("xl/vbaProject.bin", new byte[] {1}), "active-content"),
                Arguments.of(
                        "macro types",
                        FileKind.XLSX,
                        xlsxWith("docProps/a.xml", ascii("application/vnd.ms-excel.sheet.macroEnabled.main+xml")),
                        "active-content"),
                Arguments.of(
                        "billion laughs",
                        FileKind.XLSX,
                        xlsxWith("xl/a.xml", ascii("<!DOCTYPE x [<!ENTITY a \"b\">]>")),
                        "active-content"),
                Arguments.of("nested zip", FileKind.XLSX, xlsxWith("xl/isi.zip", xlsx()), "active-content"),
                Arguments.of("zip slip", FileKind.XLSX, xlsxWith("../../etc/cron", new byte[1]), "type-mismatch"),
                Arguments.of("zip bomb", FileKind.XLSX, xlsxWith("xl/a.dat", new byte[BOMB]), "zip-bomb"),
                Arguments.of("many entries", FileKind.XLSX, xlsxOfManyEntries(2_100), "zip-bomb"),
                Arguments.of("bytes behind the archive", FileKind.XLSX, join(xlsx(), new byte[30]), "type-mismatch"),
                Arguments.of("no sheet", FileKind.XLSX, docx(), "type-mismatch"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void a_dangerous_file_is_refused_for_its_reason(String what, FileKind kind, byte[] bytes, String slug)
            throws Exception {
        assertThat(refusal(bytes, kind)).isEqualTo(slug);
    }

    @Test
    void the_noise_of_a_photograph_is_neither_a_web_page_nor_an_archive() throws Exception {
        byte[] noise = join(jpeg(), ascii("<sVg\u0001 PK\u0005\u0006"), new byte[70_000]);
        assertThatNoException()
                .isThrownBy(() -> Inspection.of(Files.write(folder.resolve("foto"), noise), FileKind.JPEG));
    }

    @Test
    void a_directory_that_lies_about_sizes_does_not_help() throws Exception {
        byte[] bomb = xlsxWith("xl/a.dat", new byte[BOMB]);
        for (int i = 0; i + 28 < bomb.length; i++) {
            if (bomb[i] == 'P' && bomb[i + 1] == 'K' && bomb[i + 2] == 1 && bomb[i + 3] == 2) {
                bomb[i + 24] = 1;
                bomb[i + 25] = 0;
                bomb[i + 26] = 0;
                bomb[i + 27] = 0;
            }
        }

        assertThat(refusal(bomb, FileKind.XLSX)).isNotEmpty();
    }

    private String refusal(byte[] bytes, FileKind kind) throws Exception {
        Path file = Files.write(folder.resolve("g"), bytes);
        RefusedFile refused = catchThrowableOfType(RefusedFile.class, () -> Inspection.of(file, kind));
        return refused == null ? "" : refused.slug();
    }
}

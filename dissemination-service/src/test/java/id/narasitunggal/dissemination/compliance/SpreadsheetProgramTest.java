package id.narasitunggal.dissemination.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report's spreadsheet and its rows opened by the program that most ministries have, if it is on this machine. */
class SpreadsheetProgramTest {
    @TempDir
    Path directory;

    @Test
    void libreoffice_opens_the_workbook_without_repair_and_takes_no_text_for_a_formula() throws Exception {
        String opened = opened(DocumentFormat.XLSX);

        for (String sheet : new String[] {"Ringkasan", "Tren", "Kanal", "Keberatan", "Lampiran A instansi"}) {
            assertThat(opened).contains("table:name=\"" + sheet + "\"");
        }
        assertThat(opened)
                .contains("<text:p>=1+1 Situs kami", "office:value-type=\"float\" office:value=\"84.6\"")
                .contains("table:database-range")
                .doesNotContain("table:formula");
        System.out.println("LibreOffice membuka buku kerja laporan tanpa perbaikan");
    }

    @Test
    void libreoffice_takes_no_name_in_the_rows_for_a_formula() throws Exception {
        assertThat(opened(DocumentFormat.CSV))
                .contains("Kabupaten Aceh 1", "office:value-type=\"float\"")
                .doesNotContain("table:formula");
    }

    /** As flat OpenDocument text; a file that needed repair is not converted without a person to ask. */
    private String opened(DocumentFormat format) throws Exception {
        Path program = Stream.of("/usr/bin/soffice", "/usr/bin/libreoffice")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (program == null) {
            System.out.println(
                    "DILEWATI: buku kerja dalam LibreOffice. Pasang libreoffice-calc-nogui untuk menjalankannya.");
            abort("LibreOffice is not installed");
        }
        CanonicalJson json = new CanonicalJson(new ObjectMapper().findAndRegisterModules());
        Map<DocumentFormat, byte[]> documents = new ReportDocuments(json).of(json.write(ReportFixture.nation()));
        Path file = Files.write(directory.resolve("laporan." + format.ending()), documents.get(format));
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + directory.resolve("profil").toUri(),
                        "--headless",
                        "--convert-to",
                        "fods",
                        "--outdir",
                        directory.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(said).contains("convert").doesNotContain("Error");
        return Files.readString(directory.resolve("laporan.fods"));
    }
}

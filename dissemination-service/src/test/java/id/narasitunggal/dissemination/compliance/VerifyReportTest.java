package id.narasitunggal.dissemination.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report as an auditor sees it, on a machine that has never seen the service. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyReportTest {
    private static final Instant SIGNED_AT = Instant.parse("2026-11-10T03:00:00Z");

    @TempDir
    static Path directory;

    private PublicJsonWebKey key;
    private Map<DocumentFormat, byte[]> dossier;

    @BeforeAll
    void a_report_of_the_nation_is_made_and_signed() throws Exception {
        key = PublicJsonWebKey.Factory.newPublicJwk(Files.readString(Path.of("src/test/resources/signing-key.jwk")));
        CanonicalJson json = new CanonicalJson(new ObjectMapper().findAndRegisterModules());
        byte[] canonical = json.write(ReportFixture.nation());
        dossier = new EnumMap<>(new ReportDocuments(json).of(canonical));
        dossier.put(DocumentFormat.JSON, canonical);
        String seal = new ReportSeal("LAP/2026-10/v1", "Hendra Gunawan", SIGNED_AT).over(canonical, key);
        dossier.put(DocumentFormat.JWS, seal.getBytes(StandardCharsets.US_ASCII));
        for (Map.Entry<DocumentFormat, byte[]> document : dossier.entrySet()) {
            Files.write(directory.resolve("LAP-2026-10-v1." + document.getKey().ending()), document.getValue());
        }
        Files.writeString(directory.resolve("kunci-publik.json"), new JsonWebKeySet(key).toJson());
    }

    @Test
    void everything_holds_as_long_as_nothing_was_touched() {
        List<ReportExamination.Finding> findings = examined(dossier);

        assertThat(findings).allMatch(ReportExamination.Finding::holds);
        assertThat(findings)
                .extracting(ReportExamination.Finding::what)
                .containsExactly("JSON", "JWS", "HTML", "PDF", "XLSX", "CSV");
        assertThat(findings.get(1).sentence())
                .isEqualTo("LAP/2026-10/v1 ditandatangani Hendra Gunawan, Selasa, 10 November 2026 pukul 10.00 WIB");
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void one_changed_byte_anywhere_is_found(DocumentFormat format) {
        Random random = new Random(2026);
        int rounds = format == DocumentFormat.JWS ? 60 : 6;
        for (int round = 0; round < rounds; round++) {
            byte[] changed = dossier.get(format).clone();
            int position = random.nextInt(changed.length);
            changed[position] ^= 1;
            Map<DocumentFormat, byte[]> tampered = new EnumMap<>(dossier);
            tampered.put(format, changed);

            assertThat(examined(tampered)).as("byte %d of %s", position, format).anyMatch(finding -> !finding.holds());
        }
    }

    @Test
    void one_changed_digit_of_the_data_breaks_the_signature_even_if_every_document_is_made_anew() {
        byte[] forged = new String(dossier.get(DocumentFormat.JSON), StandardCharsets.UTF_8)
                .replaceFirst("\"reported\":1702", "\"reported\":1703")
                .getBytes(StandardCharsets.UTF_8);
        Map<DocumentFormat, byte[]> documents = new EnumMap<>(
                new ReportDocuments(new CanonicalJson(new ObjectMapper().findAndRegisterModules())).of(forged));
        documents.put(DocumentFormat.JSON, forged);
        documents.put(DocumentFormat.JWS, dossier.get(DocumentFormat.JWS));

        assertThat(examined(documents))
                .filteredOn(finding -> !finding.holds())
                .extracting(ReportExamination.Finding::what)
                .containsExactly("JWS");
    }

    @Test
    void a_key_that_the_auditor_does_not_trust_proves_nothing() {
        List<ReportExamination.Finding> findings = new ReportExamination(new JsonWebKeySet()).of(dossier);

        assertThat(findings)
                .filteredOn(finding -> !finding.holds())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("uji-2026"));
    }

    @Test
    void the_command_says_so_line_by_line_and_ends_with_a_code() throws IOException {
        StringBuilder said = new StringBuilder();

        assertThat(VerifyReportCommand.run(new String[] {directory.toString()}, said))
                .isZero();
        assertThat(said)
                .contains("COCOK        PDF", "Laporan utuh.", "Perhatian: kunci diambil dari berkas itu sendiri");
        assertThat(VerifyReportCommand.run(new String[] {}, new StringBuilder()))
                .isEqualTo(2);
    }

    /** Java versions differ in zones, languages, compression and number formats: none of them may show. */
    @Test
    void every_java_on_this_machine_makes_the_same_bytes_in_another_zone_and_language() throws Exception {
        List<Path> javas = javas();
        System.out.println("laporan disusun ulang oleh: " + javas);
        assumeTrue(!javas.isEmpty(), "no java found");
        for (Path java : javas) {
            Process process = new ProcessBuilder(
                            java.toString(),
                            "-Duser.timezone=America/Lima",
                            "-Duser.language=ar",
                            "-Duser.country=EG",
                            "-cp",
                            System.getProperty("java.class.path"),
                            VerifyReportCommand.class.getName(),
                            "--keys",
                            directory.resolve("kunci-publik.json").toString(),
                            directory.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor()).as("%s: %s", java, said).isZero();
        }
    }

    @Test
    void the_spreadsheet_has_typed_cells_a_sheet_for_each_table_and_no_formula() throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(dossier.get(DocumentFormat.XLSX)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        assertThat(parts.get("xl/workbook.xml"))
                .contains("Ringkasan", "Penyampaian", "Narasi", "Diseminasi", "Edisi", "Lampiran A instansi");
        assertThat(parts.get("xl/worksheets/sheet6.xml"))
                .contains("<autoFilter", "<v>")
                .doesNotContain("<f>");
        Files.write(Path.of("target", "laporan-contoh.xlsx"), dossier.get(DocumentFormat.XLSX));
    }

    private List<ReportExamination.Finding> examined(Map<DocumentFormat, byte[]> documents) {
        return new ReportExamination(new JsonWebKeySet(key)).of(documents);
    }

    private static List<Path> javas() throws IOException {
        Path installed = Path.of("/usr/lib/jvm");
        Path own = Path.of(System.getProperty("java.home"), "bin", "java");
        if (!Files.isDirectory(installed)) {
            return List.of(own);
        }
        try (Stream<Path> homes = Files.list(installed)) {
            return Stream.concat(Stream.of(own), homes.map(home -> home.resolve("bin/java")))
                    .filter(Files::isExecutable)
                    .map(VerifyReportTest::real)
                    .distinct()
                    .toList();
        }
    }

    private static Path real(Path java) {
        try {
            return java.toRealPath();
        } catch (IOException e) {
            return java;
        }
    }
}

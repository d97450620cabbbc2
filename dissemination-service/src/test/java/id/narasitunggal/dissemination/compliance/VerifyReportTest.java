package id.narasitunggal.dissemination.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
    private static final ReportNote NOTE = new ReportNote(
            "LAP/2026-10/v1", "Provinsi", "Gempa 12 Oktober memutus jaringan.", "Rina Kartika", SIGNED_AT);

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
        dossier.put(DocumentFormat.NOTES, json.write(List.of(NOTE)));
        String seal = seal(dossier).over(canonical, key);
        dossier.put(DocumentFormat.JWS, seal.getBytes(StandardCharsets.US_ASCII));
        for (Map.Entry<DocumentFormat, byte[]> document : dossier.entrySet()) {
            Files.write(directory.resolve("LAP-2026-10-v1." + document.getKey().ending()), document.getValue());
        }
        Files.writeString(directory.resolve("kunci-publik.json"), new JsonWebKeySet(key).toJson());
    }

    private static ReportSeal seal(Map<DocumentFormat, byte[]> documents) {
        Map<String, String> hashes = new java.util.TreeMap<>();
        documents.forEach((format, content) -> {
            if (format != DocumentFormat.JSON && format != DocumentFormat.JWS) {
                hashes.put(format.name(), CanonicalJson.sha256(content));
            }
        });
        return new ReportSeal("LAP/2026-10/v1", "Hendra Gunawan", SIGNED_AT, hashes);
    }

    @Test
    void everything_holds_as_long_as_nothing_was_touched() {
        List<ReportExamination.Finding> findings = examined(dossier);

        assertThat(findings).allMatch(ReportExamination.Finding::holds);
        assertThat(findings)
                .extracting(ReportExamination.Finding::what)
                .containsExactly("JSON", "JWS", "ANGKA", "HTML", "PDF", "XLSX", "CSV", "NOTES");
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
                .filteredOn(finding -> finding.verdict() == Verdict.FAILS)
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

    /** The signature is asked alone, because making the documents again for every digit would take hours. */
    @Test
    void every_digit_of_the_data_is_under_the_signature() {
        byte[] data = dossier.get(DocumentFormat.JSON);
        JsonWebKeySet keys = new JsonWebKeySet(key);
        int tried = 0;
        for (int position = 0; position < data.length; position++) {
            if (data[position] >= '0' && data[position] <= '9' && (++tried % 41) == 0) {
                byte kept = data[position];
                data[position] = (byte) (kept == '9' ? '0' : kept + 1);
                assertThatThrownBy(() -> ReportSeal.verified(dossier.get(DocumentFormat.JWS), data, keys))
                        .isInstanceOf(ReportSeal.BrokenSeal.class);
                data[position] = kept;
            }
        }
        assertThat(tried).isGreaterThan(10_000);
        assertThat(examined(dossier)).allMatch(ReportExamination.Finding::holds);
    }

    @Test
    void a_digit_changed_in_a_document_is_named_with_its_place() {
        for (DocumentFormat format :
                List.of(DocumentFormat.HTML, DocumentFormat.CSV, DocumentFormat.XLSX, DocumentFormat.PDF)) {
            byte[] changed = dossier.get(format).clone();
            int position = changed.length / 2;
            while (changed[position] < '0' || changed[position] > '8') {
                position++;
            }
            changed[position]++;
            Map<DocumentFormat, byte[]> tampered = new EnumMap<>(dossier);
            tampered.put(format, changed);

            assertThat(examined(tampered))
                    .filteredOn(finding -> !finding.holds())
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.what()).isEqualTo(format.name());
                        assertThat(finding.sentence()).startsWith("berbeda dari yang disusun ulang, mulai bita ke-");
                    });
        }
    }

    @Test
    void notes_are_under_the_signature_and_their_loss_is_found() {
        Map<DocumentFormat, byte[]> changed = new EnumMap<>(dossier);
        changed.put(
                DocumentFormat.NOTES,
                new String(dossier.get(DocumentFormat.NOTES), StandardCharsets.UTF_8)
                        .replace("Gempa 12", "Gempa 13")
                        .getBytes(StandardCharsets.UTF_8));
        Map<DocumentFormat, byte[]> lost = new EnumMap<>(dossier);
        lost.remove(DocumentFormat.NOTES);

        for (Map<DocumentFormat, byte[]> tampered : List.of(changed, lost)) {
            assertThat(examined(tampered))
                    .filteredOn(finding -> !finding.holds())
                    .extracting(ReportExamination.Finding::what)
                    .containsExactly("NOTES");
        }
    }

    @Test
    void a_report_of_another_edition_is_held_against_the_fingerprints_that_were_signed() throws Exception {
        byte[] older = new String(dossier.get(DocumentFormat.JSON), StandardCharsets.UTF_8)
                .replace("\"template\":\"" + ReportDocuments.EDITION + "\"", "\"template\":\"2020-01\"")
                .getBytes(StandardCharsets.UTF_8);
        Map<DocumentFormat, byte[]> documents = new EnumMap<>(dossier);
        documents.put(DocumentFormat.JSON, older);
        documents.put(DocumentFormat.HTML, "<html>dahulu</html>".getBytes(StandardCharsets.UTF_8));
        documents.put(DocumentFormat.JWS, seal(documents).over(older, key).getBytes(StandardCharsets.US_ASCII));
        Map<DocumentFormat, byte[]> forged = new EnumMap<>(documents);
        forged.put(DocumentFormat.HTML, "<html>palsu</html>".getBytes(StandardCharsets.UTF_8));
        Map<DocumentFormat, byte[]> unsigned = new EnumMap<>(documents);
        unsigned.put(
                DocumentFormat.JWS,
                new ReportSeal("LAP/2026-10/v1", "Hendra Gunawan", SIGNED_AT, Map.of())
                        .over(older, key)
                        .getBytes(StandardCharsets.US_ASCII));

        assertThat(examined(documents)).allMatch(ReportExamination.Finding::holds);
        assertThat(examined(documents))
                .filteredOn(finding -> finding.what().equals("HTML"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence())
                        .contains("sidiknya sama dengan yang ditandatangani", "templat edisi 2020-01"));
        assertThat(examined(forged))
                .filteredOn(finding -> !finding.holds())
                .extracting(ReportExamination.Finding::what)
                .containsExactly("HTML");
        assertThat(examined(unsigned))
                .filteredOn(finding -> !finding.holds())
                .allMatch(finding -> finding.verdict() == Verdict.UNTESTED);
    }

    @Test
    void a_first_page_that_does_not_follow_from_its_rows_is_found() {
        CanonicalJson json = new CanonicalJson(new ObjectMapper().findAndRegisterModules());
        byte[] wrong = new String(dossier.get(DocumentFormat.JSON), StandardCharsets.UTF_8)
                .replaceFirst("\"narrativesPublished\":3,(\"[^}]*\\},\"template\")", "\"narrativesPublished\":4,$1")
                .getBytes(StandardCharsets.UTF_8);
        Map<DocumentFormat, byte[]> documents = new EnumMap<>(new ReportDocuments(json).of(wrong));
        documents.put(DocumentFormat.JSON, wrong);
        documents.put(DocumentFormat.JWS, seal(documents).over(wrong, key).getBytes(StandardCharsets.US_ASCII));

        assertThat(examined(documents))
                .filteredOn(finding -> !finding.holds())
                .extracting(ReportExamination.Finding::what)
                .containsExactly("ANGKA");
    }

    @Test
    void the_dossier_alone_is_enough_and_an_unreadable_one_is_told_apart_from_a_forged_one(@TempDir Path elsewhere)
            throws Exception {
        Map<String, byte[]> files = new java.util.TreeMap<>();
        dossier.forEach((format, content) -> files.put("LAP-2026-10-v1." + format.ending(), content));
        files.put("kunci-publik.json", Files.readAllBytes(directory.resolve("kunci-publik.json")));
        Path zip = Files.write(elsewhere.resolve("berkas.zip"), SteadyZip.of(files));
        Path garbage = Files.writeString(elsewhere.resolve("rusak.zip"), "bukan ZIP");

        assertThat(command(elsewhere, zip.toString())).isEqualTo("0 Laporan utuh.");
        assertThat(command(elsewhere, elsewhere.resolve("tiada.zip").toString()))
                .startsWith("2 Tidak terbaca: ")
                .endsWith("Periksa nama dan isi berkasnya.");
        assertThat(command(elsewhere, garbage.toString())).startsWith("2 Tidak terbaca: bukan berkas ZIP");
        assertThat(command(elsewhere, "--keys", garbage.toString(), zip.toString()))
                .startsWith("2 Tidak terbaca: ");
        files.put("LAP-2026-10-v1.csv", "palsu".getBytes(StandardCharsets.UTF_8));
        Files.write(zip, SteadyZip.of(files));
        assertThat(command(elsewhere, zip.toString())).isEqualTo("1 Laporan TIDAK dapat dipercaya sebagaimana adanya.");
    }

    /** The code that the command ends with and the last line that it says. */
    private static String command(Path where, String... arguments) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                absoluteClassPath(),
                VerifyReportCommand.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .start();
        List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .strip()
                .lines()
                .toList();
        return process.waitFor() + " " + said.get(said.size() - 1);
    }

    private static String absoluteClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(java.util.stream.Collectors.joining(java.io.File.pathSeparator));
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
                .contains(
                        "Ringkasan",
                        "Penyampaian",
                        "Narasi",
                        "Diseminasi",
                        "Provinsi",
                        "Edisi",
                        "Tanpa paraf",
                        "Skor",
                        "Tren")
                .contains(
                        "Jenis per narasi", "Kanal", "Mendahului embargo", "Koreksi", "Keberatan", "Catatan", "Peserta")
                .contains("Lampiran A instansi");
        assertThat(parts.get(annex(parts)))
                .contains("<autoFilter", "<v>", "state=\"frozen\"")
                .doesNotContain("<f>");
        Files.write(Path.of("target", "laporan-contoh.xlsx"), dossier.get(DocumentFormat.XLSX));
    }

    /** The last sheet. */
    private static String annex(Map<String, String> parts) {
        long sheets = parts.keySet().stream()
                .filter(name -> name.startsWith("xl/worksheets/sheet"))
                .count();
        return "xl/worksheets/sheet" + sheets + ".xml";
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

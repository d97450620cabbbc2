package id.narasitunggal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The three services follow one plan, and the small packages that each of them repeats are equal. */
class SamePlanTest {
    private static final Path HOUSE =
            Path.of("").toAbsolutePath().resolve("../..").normalize();
    private static final List<String> REPEATED = List.of("audit", "identity", "paging", "problem", "time", "ui");

    @ParameterizedTest
    @ValueSource(strings = {"narrative", "dissemination"})
    void the_small_packages_are_equal_but_for_the_services_name(String service) throws IOException {
        for (String desk : REPEATED) {
            assertThat(sources(service, desk))
                    .as("copy the package %s of submission-service, with its name replaced", desk)
                    .isEqualTo(sources("submission", desk));
        }
    }

    @Test
    void the_two_services_that_write_mails_send_them_alike() throws IOException {
        assertThat(sources("dissemination", "mail"))
                .as("copy the package mail of submission-service, with its name replaced")
                .isEqualTo(sources("submission", "mail"));
    }

    /** What keeps dangerous files out must not be mended in one service only. */
    @ParameterizedTest
    @CsvSource({
        "exchange/reading/XlsxInspection, bulk/XlsxInspection",
        "attachment/sniff/Picture, evidence/sniff/Picture",
        "attachment/sniff/RefusedFile, evidence/sniff/RefusedFile",
        "attachment/FileName, evidence/FileName",
    })
    void files_are_looked_through_alike(String ofSubmission, String ofDissemination) throws IOException {
        assertThat(body("dissemination", ofDissemination))
                .as("mend both: submission's %s and dissemination's %s", ofSubmission, ofDissemination)
                .isEqualTo(body("submission", ofSubmission));
    }

    @ParameterizedTest
    @ValueSource(strings = {"narrative", "dissemination"})
    void the_event_log_and_its_chain_are_laid_out_alike(String service) throws IOException {
        for (String name : List.of("V001__event_log.sql", "V050__audit_chain.sql")) {
            String migration = "src/main/resources/db/migration/" + name;

            assertThat(service(service).resolve(migration))
                    .hasSameTextualContentAs(service("submission").resolve(migration));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"submission", "narrative", "dissemination"})
    void each_service_has_its_readme_contract_and_sentences(String service) {
        for (String file : List.of(
                "README.md",
                "openapi.yaml",
                "pom.xml",
                "src/main/resources/application.properties",
                "src/main/resources/constraint-sentences.properties",
                "src/main/resources/ValidationMessages.properties")) {
            assertThat(service(service).resolve(file)).exists();
        }
    }

    @Test
    void the_top_level_holds_what_the_owner_fixed_and_nothing_else() throws IOException {
        try (Stream<Path> top = Files.list(HOUSE)) {
            assertThat(top.map(path -> path.getFileName().toString())
                            .filter(name -> !name.startsWith(".") && !name.equals("target")))
                    .containsExactlyInAnyOrder(
                            "LICENSE",
                            "README.md",
                            "deploy",
                            "dissemination-service",
                            "narrative-service",
                            "pom.xml",
                            "submission-service");
        }
    }

    private static Path service(String name) {
        return HOUSE.resolve(name + "-service");
    }

    /** A class without the package it stands in and without imports. */
    private static String body(String service, String name) throws IOException {
        Path file = service(service).resolve("src/main/java/id/narasitunggal/" + service + "/" + name + ".java");
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("package ") && !line.startsWith("import "))
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }

    private static Map<String, String> sources(String service, String desk) throws IOException {
        Path folder = service(service).resolve("src/main/java/id/narasitunggal/" + service + "/" + desk);
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file).replace("id.narasitunggal." + service, "id.narasitunggal.*");
                sources.put(file.getFileName().toString(), text.replaceAll("\\s+", " "));
            }
        }
        return sources;
    }
}

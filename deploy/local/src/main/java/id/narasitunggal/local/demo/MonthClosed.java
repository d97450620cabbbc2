package id.narasitunggal.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Duty 6: on the first working day after the month the report to leadership lies there by itself. */
final class MonthClosed {

    private static final String REPORTS = "/api/v1/monthly-reports";

    private final Story story;

    MonthClosed(Story story) {
        this.story = story;
    }

    /** Waits for the scheduler's report and puts its PDF where a person finds it. */
    Path await() {
        story.chapter("Kewajiban 6: laporan bulanan kepada pimpinan");
        story.at("2026-11-02T08:30");
        story.tell("Hari kerja pertama November; penjadwal menyusun laporan Oktober dengan sendirinya");
        var list = story.dissemination()
                .await(
                        Caller.MAYA,
                        REPORTS,
                        "laporan bulanan Oktober 2026",
                        found -> october(found).isPresent());
        var report = october(list).orElseThrow();
        var file = story.stack()
                .options()
                .data()
                .resolve("laporan")
                .resolve("Laporan-2026-10-v" + report.path("reportVersion").asText("1") + ".pdf");
        save(file, report);
        story.tell("Laporan bulanan selesai: " + file);
        return file;
    }

    private void save(Path file, JsonNode report) {
        var pdf = story.api(story.stack().dissemination().url())
                .download(Caller.MAYA, REPORTS + "/" + report.path("id").asText() + "/document.pdf");
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, pdf);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Optional<JsonNode> october(JsonNode list) {
        return StreamSupport.stream(list.path("items").spliterator(), false)
                .filter(report -> "2026-10".equals(report.path("period").asText()))
                .findFirst();
    }
}

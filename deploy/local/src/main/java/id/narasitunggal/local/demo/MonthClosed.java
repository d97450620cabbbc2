package id.narasitunggal.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Duty 6: when the books of the month close, the report to leadership lies there by itself. */
final class MonthClosed {

    private static final String REPORTS = "/api/v1/monthly-reports";

    private static final Set<String> RECEIVED = Set.of("ACKNOWLEDGED", "SUPERSEDED");
    private static final Set<String> ISSUED = Set.of("ISSUED", "ACKNOWLEDGED", "SUPERSEDED");
    private static final Set<String> SIGNED = Set.of("SIGNED", "ISSUED", "ACKNOWLEDGED", "SUPERSEDED");
    private static final Set<String> REVIEWED =
            Set.of("UNDER_REVIEW", "SIGNED", "ISSUED", "ACKNOWLEDGED", "SUPERSEDED");

    private final Story story;

    MonthClosed(Story story) {
        this.story = story;
    }

    /** Waits for the scheduler's report and puts its PDF where a person finds it. */
    Path await() {
        story.chapter("Kewajiban 6: laporan bulanan kepada pimpinan");
        story.at("2026-11-11T00:05");
        story.tell("Tutup buku pada hari kerja ketujuh November; penjadwal menyusun laporan Oktober dengan sendirinya");
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
        story.tell("Laporan bulanan tersusun: " + file);
        nameRecipients();
        sign(REPORTS + "/" + report.path("id").asText());
        return file;
    }

    /** From now on leadership gets what is issued by mail, and the officers a digest every working day. */
    private void nameRecipients() {
        recipient("LEADERSHIP", "Kantor Presiden", "pimpinan@kantor-presiden.example");
        recipient("OFFICERS", "Petugas diseminasi Kominfo", "diseminasi@kl-kominfo.example");
    }

    private void recipient(String list, String name, String email) {
        var id = UUID.nameUUIDFromBytes(email.getBytes(StandardCharsets.UTF_8));
        story.dissemination()
                .make(Caller.MAYA, "/api/v1/mail-recipients/" + id, Map.of("list", list, "name", name, "email", email));
    }

    /** Nobody edits a number; three people vouch for the report on its way to the President. */
    private void sign(String report) {
        story.at("2026-11-11T10:00");
        var desk = story.dissemination();
        desk.act(Caller.MAYA, report, "review", Map.of(), REVIEWED);
        desk.act(Caller.HENDRA, report, "sign", Map.of(), SIGNED);
        desk.act(Caller.HENDRA, report, "issue", Map.of(), ISSUED);
        story.tell("Maya menelaahnya, Hendra menandatangani dan menerbitkannya");
        story.at("2026-11-11T13:30");
        desk.act(Caller.RATNA, report, "acknowledge", Map.of(), RECEIVED);
        story.tell(Caller.RATNA.shownAs() + " menyatakan laporan diterima");
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

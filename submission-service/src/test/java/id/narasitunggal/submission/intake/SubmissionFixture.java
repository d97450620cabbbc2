package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.Someone;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Submissions as units write them. */
public final class SubmissionFixture {
    private SubmissionFixture() {}

    public static String stuntingReport(String period) {
        return """
            {"kind": "PERIODIC", "period": "%s", "items": [
              {"type": "ACHIEVEMENT", "title": "Prevalensi stunting turun", "summary": "Penurunan berlanjut pada triwulan ketiga.",
               "body": "Pemerintah kota melaporkan penurunan prevalensi stunting (angka contoh).", "classification": "BERKALA",
               "figures": [{"indicator": "Prevalensi stunting", "value": 17.40, "unitOfMeasure": "persen", "asOfDate": "2026-09-30", "source": "Dinas Kesehatan"}]},
              {"type": "DATASET", "title": "Nama pelapor kasus", "classification": "DIKECUALIKAN",
               "exemption": {"legalGround": "H", "statute": "UU 14/2008 Pasal 17 huruf h", "consequenceTestNumber": "UK/01/2026",
                             "consequenceTestDate": "2026-02-01", "ppidOfficer": "PPID Kota"}}]}""".formatted(period);
    }

    public static String urgentNotice() {
        return """
            {"kind": "SERTA_MERTA", "items": [{"type": "CLARIFICATION", "title": "Peringatan dini banjir", "classification": "SERTA_MERTA"}]}""";
    }

    /** A report with as many figures as asked for, one per line as a unit with a long list has them. */
    public static String reportWithFigures(String period, int figures) {
        String listed =
                IntStream.range(0, figures).mapToObj(i -> """
            {"indicator": "Cakupan imunisasi %d", "value": %d.25, "unitOfMeasure": "persen", "asOfDate": "2026-09-30", "source": "Dinas Kesehatan"}""".formatted(i, i)).collect(Collectors.joining(","));
        return """
            {"kind": "PERIODIC", "period": "%s", "items": [{"type": "DATASET", "title": "Imunisasi", "classification": "BERKALA", "figures": [%s]}]}""".formatted(period, listed);
    }

    public static UUID draftBy(UUID unit, String body) {
        UUID id = UUID.randomUUID();
        Someone.atUnit(unit)
                .body(body)
                .put("/api/v1/submissions/{id}", id)
                .then()
                .statusCode(201);
        return id;
    }

    public static UUID submittedBy(UUID unit, String body) {
        UUID id = draftBy(unit, body);
        act(unit, id, "submit").then().statusCode(200);
        return id;
    }

    /** A reviewer sends it back to be mended. */
    public static void returned(UUID id) {
        reviewed(id, "start-review", "");
        reviewed(id, "return", "{\"reasons\": [\"UNCLEAR\"], \"note\": \"Perjelas.\"}");
    }

    public static void accepted(UUID id) {
        reviewed(id, "start-review", "");
        reviewed(id, "accept", "{}");
    }

    private static void reviewed(UUID id, String verb, String body) {
        String etag = Someone.analyst().get("/api/v1/submissions/{id}", id).header("ETag");
        Someone.analyst()
                .header("If-Match", etag)
                .body(body)
                .post("/api/v1/submissions/{id}/actions/{verb}", id, verb)
                .then()
                .statusCode(200);
    }

    public static Response act(UUID unit, UUID id, String verb) {
        String etag = Someone.atUnit(unit).get("/api/v1/submissions/{id}", id).header("ETag");
        return Someone.atUnit(unit).header("If-Match", etag).post("/api/v1/submissions/{id}/actions/{verb}", id, verb);
    }
}

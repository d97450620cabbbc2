package id.narasitunggal.submission.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.submission.Someone;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Imports as units send them, and a worker at hand. */
@ApplicationScoped
class ImportFixture {
    static final String NDJSON = "application/x-ndjson";
    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final RestAssuredConfig RAW = RestAssured.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private final ImportWorker worker;

    ImportFixture(ImportWorker worker) {
        this.worker = worker;
    }

    static Response send(UUID unit, String type, byte[] file, String query) {
        return as(Someone.atUnit(unit), type).body(file).post("/api/v1/imports" + query);
    }

    /** A request whose body is what the file holds, and nothing of a framework's making. */
    static RequestSpecification as(RequestSpecification sender, String type) {
        return sender.config(RAW).contentType(type);
    }

    static Response send(UUID unit, String type, String file, String query) {
        return send(unit, type, file.getBytes(StandardCharsets.UTF_8), query);
    }

    /** Sends a file that is taken in, and has it worked off. */
    JsonPath imported(UUID unit, String type, byte[] file, String query) {
        Response answer = send(unit, type, file, query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
        assertThat(answer.jsonPath().getString("state")).isEqualTo("WAITING");
        workOff();
        return Someone.atUnit(unit)
                .get("/api/v1/imports/{id}", answer.jsonPath().getString("id"))
                .jsonPath();
    }

    JsonPath imported(UUID unit, String type, String file, String query) {
        return imported(unit, type, file.getBytes(StandardCharsets.UTF_8), query);
    }

    void workOff() {
        int packages = 64;
        while (packages > 0) {
            packages = worker.step(packages);
        }
    }

    /** Every row of the report, over all its pages. */
    static List<JsonPath> report(UUID unit, String importId, String query) {
        List<JsonPath> pages = new ArrayList<>();
        String after = "";
        do {
            JsonPath page = Someone.atUnit(unit)
                    .get("/api/v1/imports/" + importId + "/rows?limit=200" + query + after)
                    .jsonPath();
            pages.add(page);
            after = page.getString("next") == null ? "" : "&after=" + page.getString("next");
        } while (!after.isEmpty());
        return pages;
    }

    static List<Integer> lines(List<JsonPath> report) {
        return report.stream()
                .flatMap(page -> page.getList("items.line", Integer.class).stream())
                .toList();
    }

    /** A line of NDJSON: a submission on occasion with one figure. */
    static String line(String key, String title, String value) {
        return """
            {"id": "%s", "kind": "AD_HOC", "items": [{"type": "DATASET", "title": "%s", "classification": "BERKALA", "figures": [{"indicator": "Cakupan", "value": %s, "unitOfMeasure": "persen", "asOfDate": "2026-09-30", "source": "BPS"}]}]}
            """.formatted(key, title, value);
    }

    static final String HEADING =
            "key,kind,period,type,title,classification,indicator,value,unitOfMeasure,asOfDate,source\n";

    static String row(String key, String title, String value) {
        return key + ",AD_HOC,,DATASET," + title + ",BERKALA,Cakupan," + value + ",persen,2026-09-30,BPS\n";
    }
}

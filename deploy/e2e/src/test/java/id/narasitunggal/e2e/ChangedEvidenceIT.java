package id.narasitunggal.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A city corrects a figure that a published narrative rests on: two services, one chain of cause and effect. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangedEvidenceIT {
    private static final String CITY = "13.71";
    private static final int PATIENCE_SECONDS = 30;

    @TempDir
    static Path data;

    private House house;

    @BeforeAll
    void the_house_is_up() {
        house = House.start(data);
    }

    @AfterAll
    void everything_stops() {
        house.close();
    }

    @Test
    @DisplayName("koreksi data yang dirujuk membunyikan alarm atas narasi yang berlaku")
    void a_corrected_figure_sounds_the_alarm_for_the_text_in_force() {
        UUID report = accepted(UUID.randomUUID(), Map.of("kind", "AD_HOC"), "17.4");
        String item = asCity().get("/submissions/{id}", report).path("items[0].id");
        UUID narrative = publishedCiting(item);

        accepted(UUID.randomUUID(), Map.of("kind", "CORRECTION", "previousRevisionId", report.toString()), "18.1");

        Response flags = await(
                () -> house.narrativeAs("rina").get("/evidence-flags?alarm=true&narrative={id}", narrative),
                answer -> answer.jsonPath().getList("items").size() == 1);
        flags.then().body("items[0].kind", equalTo("SUPERSEDED")).body("items[0].alarm", equalTo(true));
        house.narrativeAs("rina").get("/narratives/{id}", narrative).then().body("evidenceFlags", equalTo(1));

        String flag = flags.path("items[0].id");
        house.narrativeAs("rina")
                .header("If-Match", "\"0\"")
                .body(Map.of("decision", "CORRECT", "reason", "Angka berubah 0,7 poin."))
                .post("/evidence-flags/{id}/actions/decide", flag)
                .then()
                .statusCode(200);
        house.narrativeAs("rina").get("/evidence-flags/count").then().body("alarms", equalTo(0));
    }

    /** Sent by the city, taken up and accepted by the ministry. */
    private UUID accepted(UUID id, Map<String, Object> kind, String value) {
        Map<String, Object> sheet = new HashMap<>(kind);
        sheet.put(
                "items",
                List.of(Map.of(
                        "type", "ACHIEVEMENT",
                        "title", "Penurunan stunting",
                        "summary", "Prevalensi turun.",
                        "classification", "BERKALA",
                        "figures",
                                List.of(Map.of(
                                        "indicator", "Prevalensi stunting",
                                        "value", new BigDecimal(value),
                                        "unitOfMeasure", "persen",
                                        "asOfDate", "2026-09-30",
                                        "source", "Dinas Kesehatan Kota Padang")))));
        Response sent = asCity().body(sheet).put("/submissions/{id}", id);
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(201);
        act(this::asCity, "/submissions/" + id, "submit", null);
        act(this::asAnalyst, "/submissions/" + id, "start-review", null);
        act(this::asAnalyst, "/submissions/" + id, "accept", Map.of());
        return id;
    }

    private UUID publishedCiting(String item) {
        await(() -> house.narrativeAs("rina").get("/citable-items/{id}", item), found -> found.statusCode() == 200);
        UUID topic = UUID.randomUUID();
        UUID narrative = UUID.randomUUID();
        house.narrativeAs("rina")
                .body(Map.of("title", "Penurunan stunting " + topic))
                .put("/topics/{id}", topic)
                .then()
                .statusCode(201);
        Response drafted = house.narrativeAs("rina").body(text(topic, item)).put("/narratives/{id}", narrative);
        assertThat(drafted.statusCode()).as(drafted.asString()).isEqualTo(201);
        String address = "/narratives/" + narrative;
        act(() -> house.narrativeAs("rina"), address, "submit", null);
        act(() -> house.narrativeAs("bagus"), address, "pass-review", Map.of("checklist", words()));
        act(() -> house.narrativeAs("andi"), address, "concur", Map.of());
        act(() -> house.narrativeAs("sri"), address, "approve", Map.of());
        act(() -> house.narrativeAs("sri"), address, "publish", null);
        return narrative;
    }

    private static Map<String, Boolean> words() {
        Map<String, Boolean> confirmed = new HashMap<>();
        List.of("accurate", "timely", "objective", "goodQuality", "nationalOutlook", "easyToUnderstand", "neutral")
                .forEach(word -> confirmed.put(word, true));
        confirmed.put("noPersonalData", true);
        return confirmed;
    }

    private static Map<String, Object> text(UUID topic, String item) {
        Map<String, Object> text = new HashMap<>();
        text.put("topicId", topic.toString());
        text.put("type", "THEMATIC");
        text.put("classification", "BERKALA");
        text.put("title", "Stunting di Kota Padang turun");
        text.put("summary", "Prevalensi stunting turun menjadi 17,4 persen.");
        text.put("background", "Pemerintah kota menimbang balita setiap bulan.");
        text.put("keyMessages", List.of("Stunting turun.", "Balita ditimbang.", "Gizi dijaga."));
        text.put("body", "Prevalensi stunting turun menjadi 17,4 persen.");
        text.put(
                "figures",
                List.of(Map.of(
                        "statement", "Prevalensi stunting 17,4 persen.",
                        "citation", Map.of("itemId", item, "revision", 1, "figure", 0),
                        "asOf", "2026-09-30")));
        text.put("sources", List.of(Map.of("title", "Laporan Kota Padang")));
        text.put("legalBasis", List.of("Perpres 72/2021"));
        text.put("spokesperson", Map.of("name", "Siti Peraga", "position", "Direktur Komunikasi"));
        text.put("contact", Map.of("office", "Biro Komunikasi"));
        text.put("audience", Map.of("everyone", true));
        text.put("requiredFamilies", List.of("WEBSITE"));
        return text;
    }

    private RequestSpecification asCity() {
        return house.submissionAsUnit(CITY);
    }

    private RequestSpecification asAnalyst() {
        return house.submissionAs("dewi");
    }

    private static void act(Supplier<RequestSpecification> who, String address, String verb, Object body) {
        RequestSpecification request =
                who.get().header("If-Match", who.get().get(address).header("ETag"));
        Response answer = (body == null ? request : request.body(body)).post(address + "/actions/" + verb);
        assertThat(answer.statusCode()).as(verb + ": " + answer.asString()).isEqualTo(200);
    }

    /** Feeds are read again and again; what one service says the other knows a little later. */
    private static Response await(Supplier<Response> question, Predicate<Response> wanted) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        Response answer = question.get();
        while (!wanted.test(answer) && System.nanoTime() < until) {
            try {
                TimeUnit.MILLISECONDS.sleep(300);
            } catch (InterruptedException stopping) {
                throw new IllegalStateException(stopping);
            }
            answer = question.get();
        }
        assertThat(wanted.test(answer)).as(answer.asString()).isTrue();
        return answer;
    }
}

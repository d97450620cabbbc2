package id.narasitunggal.submission.conflict;

import static id.narasitunggal.submission.Someone.region;
import static id.narasitunggal.submission.intake.SubmissionFixture.draftBy;
import static id.narasitunggal.submission.intake.SubmissionFixture.submittedBy;
import static id.narasitunggal.submission.review.ReviewSteps.act;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.submission.unit.UnitFixture;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class DataConflictTest {
    private static final UUID MEDAN = region("12.71");
    private static final UUID SUMUT = region("12");

    @Inject
    SessionFactory database;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Test
    void two_units_with_different_figures_for_one_thing_contradict_each_other() {
        UUID city = submittedBy(MEDAN, report("Angka kemiskinan", "7.94", "persen", null));
        UUID province = submittedBy(SUMUT, report("  angka KEMISKINAN (%) ", "8.10", "%", "12.71"));

        Map<String, Object> conflict = conflictOf(city);

        assertThat(conflict)
                .containsEntry("indicator", "  angka KEMISKINAN (%) ")
                .containsEntry("asOfDate", "2026-09-30")
                .containsEntry("location", "12.71")
                .containsEntry("status", "OPEN");
        assertThat(conflictOf(province)).containsEntry("id", conflict.get("id"));
        Map<String, Object> told = told("conflict.opened", conflict.get("id")).get(0);
        assertThat(told.keySet())
                .containsExactlyInAnyOrder(
                        "conflictId", "indicator", "asOfDate", "location", "unitOfMeasure", "itemIds");
        assertThat((List<String>) told.get("itemIds")).containsExactlyInAnyOrder(itemOf(city), itemOf(province));
        assertThat(told).containsEntry("location", "12.71").containsEntry("asOfDate", "2026-09-30");
    }

    @Test
    void what_agrees_or_is_about_something_else_is_no_contradiction() {
        UUID city = submittedBy(MEDAN, report("Pengangguran", "6.1", "persen", null));

        submittedBy(SUMUT, report("Pengangguran", "6.10", "persen", "12.71"));
        submittedBy(SUMUT, report("Pengangguran", "5.2", "persen", null));
        submittedBy(SUMUT, report("Pengangguran", "120000", "orang", "12.71"));
        submittedBy(SUMUT, report("Pengangguran", "6.3", "persen", "12.71").replace("2026-09-30", "2026-06-30"));
        submittedBy(MEDAN, report("Pengangguran", "6.2", "persen", null).replace("2026-09-30", "2026-03-31"));

        Someone.analyst()
                .get("/api/v1/submissions/{id}/conflicts", city)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void the_old_and_the_new_code_of_a_region_are_one_place() {
        UUID regency = UnitFixture.registered("""
                {"name": "Kabupaten Uji Kode", "shortName": "Uji Kode", "kind": "KABUPATEN", "tier": "D", "regionCode": "97.01",
                 "codes": [{"scheme": "KEMENDAGRI", "code": "97.01"}], "timeZone": "Asia/Jakarta",
                 "obligationBasis": "INPRES_9_2015", "validFrom": "2020-01-01"}""");
        UnitFixture.act(regency, "recode", """
                {"code": {"scheme": "KEMENDAGRI", "code": "97.02"}, "from": "2026-06-01", "legalBasis": "Permendagri 1/2026"}""").then().statusCode(200);

        UUID old = submittedBy(
                SUMUT, report("Rasio elektrifikasi", "97", "persen", "97.01").replace("2026-09-30", "2026-03-31"));
        UUID renumbered = submittedBy(
                MEDAN, report("Rasio elektrifikasi", "98", "persen", "97.02").replace("2026-09-30", "2026-03-31"));
        UUID itself = submittedBy(
                regency, report("Rasio elektrifikasi", "99", "persen", null).replace("2026-09-30", "2026-03-31"));

        assertThat(conflictOf(renumbered)).containsEntry("id", conflictOf(old).get("id"));
        assertThat((List<Map<String, Object>>) conflictOf(itself).get("parties"))
                .hasSize(3);
    }

    @Test
    void units_that_submit_at_the_same_moment_are_found_to_contradict_exactly_once() {
        for (int round = 0; round < 8; round++) {
            String indicator = "Serentak " + round;
            UUID first = draftBy(MEDAN, report(indicator, "1", "unit", null));
            UUID second = draftBy(SUMUT, report(indicator, "2", "unit", "12.71"));
            CyclicBarrier together = new CyclicBarrier(2);

            CompletableFuture.allOf(
                            CompletableFuture.runAsync(() -> submitTogether(MEDAN, first, together)),
                            CompletableFuture.runAsync(() -> submitTogether(SUMUT, second, together)))
                    .join();

            Map<String, Object> conflict = conflictOf(first);
            assertThat(conflictOf(second)).containsEntry("id", conflict.get("id"));
            assertThat(told("conflict.opened", conflict.get("id"))).hasSize(1);
        }
    }

    @Test
    void a_very_long_list_of_figures_is_compared_as_well() {
        UUID city = submittedBy(MEDAN, longReport("1", null));
        UUID province = submittedBy(SUMUT, longReport("2", "12.71"));

        assertThat(conflictsOf(city)).hasSize(510);
        assertThat(conflictsOf(province)).hasSize(510);
    }

    @Test
    void a_reviewer_of_neither_unit_settles_it_with_a_reason() {
        UUID city = submittedBy(MEDAN, report("Angka harapan hidup", "73", "tahun", null));
        submittedBy(SUMUT, report("Angka harapan hidup", "72", "tahun", "12.71"));
        String id = conflictOf(city).get("id").toString();
        RequestSpecification insider = Someone.with(TokenIssuer.token("analis-medan", MEDAN, "review-analyst"));

        settle(insider, id, choosing(itemOf(city))).then().statusCode(403);
        settle(Someone.analyst(), id, choosing(UUID.randomUUID().toString()))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/chosenItemId"));
        settle(Someone.analyst(), id, "{\"resolution\": \"CHOSEN\", \"reason\": \"-\"}")
                .then()
                .statusCode(422);
        settle(Someone.analyst(), id, "{\"resolution\": \"NO_CONFLICT\", \"reason\": \" \"}")
                .then()
                .statusCode(422);
        Someone.analyst()
                .body(choosing(itemOf(city)))
                .post("/api/v1/data-conflicts/{id}/actions/settle", id)
                .then()
                .statusCode(428);
        settle(Someone.analyst(), id, choosing(itemOf(city)))
                .then()
                .statusCode(200)
                .body("status", equalTo("SETTLED"))
                .body("resolution", equalTo("CHOSEN"))
                .body("settledByName", equalTo("analis-rina"))
                .body("allowedActions", empty());
        settle(Someone.otherAnalyst(), id, choosing(itemOf(city))).then().statusCode(409);
        Map<String, Object> told = told("conflict.settled", id).get(0);
        assertThat(told.keySet())
                .containsExactlyInAnyOrder("conflictId", "resolution", "chosenItemId", "reason", "itemIds");
        assertThat(told).containsEntry("chosenItemId", itemOf(city)).containsEntry("resolution", "CHOSEN");
    }

    @Test
    void a_revision_with_another_value_opens_it_again_and_one_with_the_same_value_does_not() {
        UUID city = submittedBy(MEDAN, report("Rasio gini", "0.30", "indeks", null));
        UUID province = submittedBy(SUMUT, report("Rasio gini", "0.32", "indeks", "12.71"));
        String id = conflictOf(city).get("id").toString();
        settle(Someone.analyst(), id, "{\"resolution\": \"FOOTNOTE_BOTH\", \"reason\": \"Metode berbeda.\"}")
                .then()
                .statusCode(200);

        UUID same = revisionOf(city, MEDAN, report("Rasio gini", "0.30", "indeks", null));
        assertThat(status(id)).isEqualTo("SETTLED");
        UUID other = revisionOf(province, SUMUT, report("Rasio gini", "0.33", "indeks", "12.71"));

        assertThat(status(id)).isEqualTo("OPEN");
        List<Map<String, Object>> opened = told("conflict.opened", id);
        assertThat(opened).hasSize(2);
        assertThat((List<String>) opened.get(1).get("itemIds")).containsExactlyInAnyOrder(itemOf(same), itemOf(other));
        Someone.analyst()
                .get("/api/v1/data-conflicts/{id}", id)
                .then()
                .body("parties.value", containsInAnyOrder("0.30", "0.33"))
                .body("resolution", nullValue());
    }

    @Test
    void when_one_side_mends_its_figure_nothing_is_left_to_settle() {
        UUID city = submittedBy(MEDAN, report("Cakupan air bersih", "80", "persen", null));
        UUID province = submittedBy(SUMUT, report("Cakupan air bersih", "81", "persen", "12.71"));
        String id = conflictOf(city).get("id").toString();

        revisionOf(province, SUMUT, report("Cakupan air bersih", "80", "persen", "12.71"));

        assertThat(status(id)).isEqualTo("SETTLED");
        assertThat(told("conflict.settled", id))
                .last()
                .satisfies(event -> assertThat(event)
                        .containsEntry("resolution", "NO_CONFLICT")
                        .containsEntry("chosenItemId", null));
    }

    @Test
    void a_unit_learns_that_it_is_contradicted_but_not_by_which_figure() {
        UUID city = submittedBy(MEDAN, report("Angka putus sekolah", "1.2", "persen", null));
        submittedBy(SUMUT, report("Angka putus sekolah", "1.4", "persen", "12.71"));
        String id = conflictOf(city).get("id").toString();

        JsonPath seen =
                Someone.atUnit(MEDAN).get("/api/v1/data-conflicts/{id}", id).jsonPath();

        assertThat(seen.getList("parties.unitName", String.class)).contains("Kota Medan", "Provinsi Sumatera Utara");
        assertThat(seen.getList("parties.value", String.class)).containsExactlyInAnyOrder("1.2", null);
        assertThat(seen.getList("allowedActions")).isEmpty();
        Someone.atUnit(Someone.SOLOK)
                .get("/api/v1/data-conflicts/{id}", id)
                .then()
                .statusCode(404);
        Someone.atUnit(Someone.SOLOK)
                .get("/api/v1/data-conflicts")
                .then()
                .body("items.findAll { it.id == '%s' }".formatted(id), empty());
    }

    @Test
    void the_list_is_filtered_and_one_statement() {
        UUID city = submittedBy(region("12.72"), report("Indeks pembangunan", "81", "indeks", null));
        submittedBy(SUMUT, report("Indeks pembangunan", "82", "indeks", "12.72"));
        String id = conflictOf(city).get("id").toString();
        database.getStatistics().clear();

        Response open =
                Someone.analyst().get("/api/v1/data-conflicts?status=OPEN&location=12.72&unitId={u}&limit=200", SUMUT);

        assertThat(database.getStatistics().getPrepareStatementCount()).isEqualTo(1);
        assertThat(open.jsonPath().getList("items.id", String.class)).contains(id);
        Someone.analyst()
                .get("/api/v1/data-conflicts?status=SETTLED&limit=200")
                .then()
                .body("items.findAll { it.id == '%s' }".formatted(id), empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit-contributor",
                "unit-approver",
                "unit-ppid",
                "region-supervisor",
                "monitoring-analyst",
                "narrative-editor",
                "narrative-approver",
                "dissemination-officer",
                "report-officer",
                "report-signatory",
                "leadership-reader",
                "registry-admin",
                "auditor",
                "service-reader"
            })
    void no_other_role_settles(String role) {
        UUID city = submittedBy(MEDAN, report("Peran " + role, "1", "unit", null));
        submittedBy(SUMUT, report("Peran " + role, "2", "unit", "12.71"));

        settle(
                        Someone.with(TokenIssuer.token("orang-" + role, Someone.KOMINFO, role)),
                        conflictOf(city).get("id").toString(),
                        "{\"resolution\": \"NO_CONFLICT\", \"reason\": \"-\"}")
                .then()
                .statusCode(403);
    }

    private static String report(String indicator, String value, String measure, String location) {
        return """
            {"kind": "AD_HOC", "items": [{"type": "DATASET", "title": "Data", "classification": "BERKALA", "figures": [%s]}]}""".formatted(figure(indicator, value, measure, location));
    }

    private static String figure(String indicator, String value, String measure, String location) {
        return """
            {"indicator": "%s", "value": %s, "unitOfMeasure": "%s", "asOfDate": "2026-09-30", "source": "BPS"%s}""".formatted(indicator, value, measure, location == null ? "" : ", \"location\": \"" + location + "\"");
    }

    private static String longReport(String value, String location) {
        String items = IntStream.range(0, 3)
                .mapToObj(item -> """
                    {"type": "DATASET", "title": "Data %d", "classification": "BERKALA", "figures": [%s]}""".formatted(
                                item,
                                IntStream.range(0, 170)
                                        .mapToObj(i -> figure("Panjang " + item + " " + i, value, "unit", location))
                                        .collect(Collectors.joining(","))))
                .collect(Collectors.joining(","));
        return "{\"kind\": \"AD_HOC\", \"items\": [" + items + "]}";
    }

    private static String choosing(String item) {
        return "{\"resolution\": \"CHOSEN\", \"chosenItemId\": \"" + item + "\", \"reason\": \"Angka resmi BPS.\"}";
    }

    private static void submitTogether(UUID unit, UUID id, CyclicBarrier together) {
        RequestSpecification request = Someone.atUnit(unit).header("If-Match", "\"0\"");
        try {
            together.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        request.post("/api/v1/submissions/{id}/actions/submit", id).then().statusCode(200);
    }

    /** Returned, and sent again with these words. */
    private static UUID revisionOf(UUID submission, UUID unit, String body) {
        act(Someone.analyst(), submission, "start-review", null).then().statusCode(200);
        act(Someone.analyst(), submission, "return", "{\"reasons\": [\"CONFLICTING_FIGURE\"], \"note\": \"Periksa.\"}")
                .then()
                .statusCode(200);
        return submittedBy(unit, body.replaceFirst("\\{", "{\"previousRevisionId\": \"" + submission + "\","));
    }

    private static Response settle(RequestSpecification reviewer, String id, String body) {
        String etag = Someone.analyst().get("/api/v1/data-conflicts/{id}", id).header("ETag");
        return reviewer.header("If-Match", etag).body(body).post("/api/v1/data-conflicts/{id}/actions/settle", id);
    }

    private static String status(String conflict) {
        return Someone.analyst()
                .get("/api/v1/data-conflicts/{id}", conflict)
                .jsonPath()
                .getString("status");
    }

    private static List<Map<String, Object>> conflictsOf(UUID submission) {
        return Someone.analyst()
                .get("/api/v1/submissions/{id}/conflicts", submission)
                .jsonPath()
                .getList("items");
    }

    private static Map<String, Object> conflictOf(UUID submission) {
        List<Map<String, Object>> found = conflictsOf(submission);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static String itemOf(UUID submission) {
        return Someone.analyst()
                .get("/api/v1/submissions/{id}", submission)
                .jsonPath()
                .getString("items[0].id");
    }

    private static List<Map<String, Object>> told(String type, Object conflict) {
        List<Map<String, Object>> events = new ArrayList<>();
        String after = "";
        while (true) {
            Response page = Someone.neighbourService().get("/api/v1/changes?limit=200&types={t}" + after, type);
            List<Map<String, Object>> items = page.jsonPath().getList("items");
            if (items.isEmpty()) {
                return events;
            }
            items.stream()
                    .filter(event -> conflict.toString().equals(event.get("subject")))
                    .forEach(event -> events.add((Map<String, Object>) event.get("data")));
            after = "&after=" + page.jsonPath().getString("next");
        }
    }
}

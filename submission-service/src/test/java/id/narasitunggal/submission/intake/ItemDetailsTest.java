package id.narasitunggal.submission.intake;

import static id.narasitunggal.submission.Someone.PADANG;
import static id.narasitunggal.submission.Someone.region;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ItemDetailsTest {
    private static final String WHOLE = """
            {"type": "ACHIEVEMENT", "title": "Stunting turun", "classification": "BERKALA", "sector": "Kesehatan", "topic": "Gizi",
             "priorityProgramme": "Percepatan penurunan stunting", "planReference": "RPJMD 2025-2029",
             "periodCovered": {"from": "2026-07-01", "to": "2026-09-30"}, "locations": ["13.71", "13"],
             "spokesperson": "Kepala Dinas Kesehatan", "contact": "humas@padang.example, (0751) 123456",
             "embargoUntil": "2026-10-10T09:00:00+07:00", "handling": "T",
             "figures": [{"indicator": "Prevalensi stunting", "value": 17.40, "unitOfMeasure": "persen", "asOfDate": "2026-09-30",
                          "source": "Dinas Kesehatan", "method": "e-PPGBM", "location": "13.71", "standardReference": "SDSN 2.2.1"}]}""";

    @Inject
    Session database;

    @Inject
    UserTransaction transaction;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Test
    void every_detail_reads_back_as_it_was_written() {
        UUID id = UUID.randomUUID();
        put(id, adHoc(WHOLE)).statusCode(201);

        Someone.atUnit(PADANG)
                .get("/api/v1/submissions/{id}", id)
                .then()
                .body("items[0].sector", equalTo("Kesehatan"))
                .body("items[0].topic", equalTo("Gizi"))
                .body("items[0].priorityProgramme", equalTo("Percepatan penurunan stunting"))
                .body("items[0].planReference", equalTo("RPJMD 2025-2029"))
                .body("items[0].periodCovered.to", equalTo("2026-09-30"))
                .body("items[0].locations", contains("13.71", "13"))
                .body("items[0].spokesperson", equalTo("Kepala Dinas Kesehatan"))
                .body("items[0].embargoUntil", equalTo("2026-10-10T02:00:00Z"))
                .body("items[0].handling", equalTo("T"))
                .body("items[0].figures[0].location", equalTo("13.71"))
                .body("items[0].figures[0].standardReference", equalTo("SDSN 2.2.1"))
                .body("warnings", empty());
        put(id, adHoc(WHOLE)).statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(value = ItemType.class, mode = EnumSource.Mode.EXCLUDE, names = "NIHIL")
    void every_type_of_item_is_taken(ItemType type) {
        put(UUID.randomUUID(), adHoc(item("\"type\": \"" + type + "\""))).statusCode(201);
    }

    @Test
    void a_place_is_found_under_the_code_of_its_day_also_after_it_was_renumbered() throws Exception {
        UUID sorong = region("96.71");
        transaction.begin();
        database.createNativeMutationQuery(
                        "insert into unit_code (unit_id, scheme, code, valid_from, valid_to) values (:unit, 'KEMENDAGRI', '91.99', '2003-01-01', '2022-12-08')")
                .setParameter("unit", sorong)
                .executeUpdate();
        transaction.commit();
        UUID id = UUID.randomUUID();

        put(id, adHoc(item("\"type\": \"POLICY\", \"locations\": [\"91.99\"]"))).statusCode(201);

        assertThat(database.createNativeQuery(
                                "select location_unit_ids[1] from submission_item where submission_id = :id",
                                UUID.class)
                        .setParameter("id", id)
                        .getSingleResult())
                .isEqualTo(sorong);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a code nobody had | \"locations\": [\"13.71\", \"13.99\"] | #/items/0/locations/1",
                "an embargo without zone | \"embargoUntil\": \"2026-10-10T09:00:00\" | #/items/0/embargoUntil",
                "an embargo without sense | \"embargoUntil\": \"besok\" | #/items/0/embargoUntil",
                "a period that ends before it begins | \"periodCovered\": {\"from\": \"2026-09-30\", \"to\": \"2026-07-01\"} | #/items/0/periodCovered/to",
                "a code that is no code | \"locations\": [\"Padang\"] | #/items/0/locations/0",
                "a NIK in the body | \"body\": \"Warga 1371010101900001 menerima bantuan\" | #/items/0/body"
            })
    void a_detail_against_a_rule_is_refused_at_its_place(String what, String detail, String pointer) {
        put(UUID.randomUUID(), adHoc(item("\"type\": \"POLICY\", " + detail)))
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void urgent_information_cannot_be_put_under_embargo() {
        put(UUID.randomUUID(), """
                {"kind": "SERTA_MERTA", "items": [{"type": "CLARIFICATION", "title": "Banjir", "classification": "SERTA_MERTA",
                 "embargoUntil": "2026-10-10T09:00:00Z"}]}""").statusCode(422).body("errors[0].pointer", equalTo("#/items/0/embargoUntil"));
    }

    @ParameterizedTest
    @CsvSource({"R", "SR"})
    void secret_matter_is_never_taken_in(String mark) {
        put(UUID.randomUUID(), adHoc(item("\"type\": \"POLICY\", \"handling\": \"" + mark + "\"")))
                .statusCode(422)
                .body("type", equalTo("/problems/handling-not-allowed"));
    }

    @Test
    void what_may_be_an_account_or_a_phone_is_pointed_at_and_taken() {
        put(
                        UUID.randomUUID(),
                        adHoc(
                                item(
                                        "\"type\": \"POLICY\", \"summary\": \"Salurkan ke rekening 0123456789\", \"body\": \"Hubungi 0812-3456-7890\", \"contact\": \"0812-3456-7890\"")))
                .statusCode(201)
                .body("warnings.pointer", contains("#/items/0/summary", "#/items/0/body"))
                .body("warnings.kind", contains("ACCOUNT", "PHONE"));
    }

    @Test
    void nothing_to_report_is_a_report_that_stands_alone() {
        UUID unit = region("32.09");
        String nihil = "{\"type\": \"NIHIL\", \"title\": \"Nihil\", \"classification\": \"BERKALA\"}";
        String mixed = "{\"kind\": \"PERIODIC\", \"period\": \"2026-09\", \"items\": [" + nihil + ", "
                + item("\"type\": \"POLICY\"") + "]}";

        Someone.atUnit(unit)
                .body(mixed)
                .put("/api/v1/submissions/{id}", UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/items"));
        Someone.atUnit(unit)
                .body(adHoc(nihil))
                .put("/api/v1/submissions/{id}", UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/kind"));
        Someone.atUnit(unit)
                .body("{\"kind\": \"PERIODIC\", \"period\": \"2026-09\", \"items\": [" + nihil + "]}")
                .put("/api/v1/submissions/{id}?submit=true", UUID.randomUUID())
                .then()
                .statusCode(201)
                .body("timeliness", equalTo("ON_TIME"));
    }

    @Test
    void two_revisions_are_compared_item_by_item_and_figure_by_figure() {
        UUID unit = region("32.10");
        UUID first = SubmissionFixture.submittedBy(
                unit, report("", """
                {"type": "ACHIEVEMENT", "title": "Stunting turun", "summary": "Awal", "classification": "BERKALA",
                 "figures": [%s, %s]},
                {"type": "POLICY", "title": "Perda baru", "classification": "BERKALA"}""".formatted(figure("Prevalensi stunting", "17.4"), figure("Posyandu aktif", "80"))));
        SubmissionFixture.returned(first);
        UUID second =
                SubmissionFixture.submittedBy(unit, report("\"previousRevisionId\": \"" + first + "\",", """
                {"type": "AGENDA", "title": "Rapat koordinasi", "classification": "BERKALA"},
                {"type": "ACHIEVEMENT", "title": "Stunting turun tajam", "summary": "Awal", "classification": "BERKALA",
                 "figures": [%s, %s]}""".formatted(
                                figure("Prevalensi  Stunting", "17.9"), figure("Imunisasi", "91"))));

        Someone.atUnit(unit)
                .get("/api/v1/submissions/{id}/differences?from={from}", second, first)
                .then()
                .statusCode(200)
                .body("fromRevision", equalTo(1))
                .body("toRevision", equalTo(2))
                .body("items.change", contains("ADDED", "CHANGED", "REMOVED"))
                .body("items[1].fields.field", contains("title"))
                .body("items[1].fields[0].from", equalTo("Stunting turun"))
                .body("items[1].figures.change", contains("CHANGED", "ADDED", "REMOVED"))
                .body("items[1].figures[0].fields.field", hasItems("value"))
                .body("items[1].figures[0].fields.find { it.field == 'value' }.to", equalTo("17.9"));
        Someone.atUnit(unit)
                .get("/api/v1/submissions/{id}/differences", second)
                .then()
                .body("fromId", equalTo(first.toString()));
        Someone.atUnit(unit)
                .get("/api/v1/submissions/{id}/differences", first)
                .then()
                .statusCode(400);
        Someone.atUnit(PADANG)
                .get("/api/v1/submissions/{id}/differences", second)
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse put(UUID id, String body) {
        return Someone.atUnit(PADANG)
                .body(body)
                .put("/api/v1/submissions/{id}", id)
                .then();
    }

    private static String adHoc(String item) {
        return "{\"kind\": \"AD_HOC\", \"items\": [" + item + "]}";
    }

    private static String item(String details) {
        return "{\"title\": \"Judul\", \"classification\": \"BERKALA\", " + details + "}";
    }

    private static String report(String head, String items) {
        return "{" + head + "\"kind\": \"PERIODIC\", \"period\": \"2026-09\", \"items\": [" + items + "]}";
    }

    private static String figure(String indicator, String value) {
        return "{\"indicator\": \"" + indicator + "\", \"value\": " + value
                + ", \"unitOfMeasure\": \"persen\", \"asOfDate\": \"2026-09-30\", \"source\": \"Dinas\"}";
    }
}

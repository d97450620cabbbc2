package id.narasitunggal.submission.intake;

import static id.narasitunggal.submission.Someone.region;
import static id.narasitunggal.submission.intake.SubmissionFixture.stuntingReport;
import static id.narasitunggal.submission.intake.SubmissionFixture.submittedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Items whose class changes after they were sent. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ReclassificationTest {
    private static final String EXEMPT = """
            {"itemId": "%s", "classification": "DIKECUALIKAN", "reason": "Memuat data yang dikecualikan.",
             "exemption": {"legalGround": "H", "statute": "UU 14/2008 Pasal 17 huruf h", "consequenceTestNumber": "UK/02/2026",
                           "consequenceTestDate": "2026-10-01", "ppidOfficer": "PPID"}}""";
    private static final String OPEN =
            "{\"itemId\": \"%s\", \"classification\": \"BERKALA\", \"reason\": \"Uji konsekuensi baru.\"}";

    @Inject
    Session database;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Test
    void raising_acts_at_once_and_the_item_is_gone_from_view_and_feed() {
        UUID unit = region("12.05");
        UUID id = acceptedBy(unit);
        String item = itemOf(unit, id);
        assertThat(told("item.accepted")).contains(item);

        UUID change = UUID.randomUUID();
        propose(Someone.atUnit(unit), change, EXEMPT.formatted(item))
                .then()
                .statusCode(201)
                .body("status", equalTo("DONE"));
        propose(Someone.atUnit(unit), change, EXEMPT.formatted(item)).then().statusCode(200);

        assertThat(told("item.accepted")).doesNotContain(item);
        assertThat(told("item.reclassified")).contains(item);
        Someone.with(TokenIssuer.token("pengawas-sumut", region("12"), "region-supervisor"))
                .get("/api/v1/submissions/{id}", id)
                .then()
                .statusCode(200)
                .body("items[0].title", equalTo(SubmissionItemView.MASKED))
                .body("items[0].body", nullValue())
                .body("items[0].figures.size()", equalTo(0));
        Someone.atUnit(unit)
                .get("/api/v1/submissions/{id}", id)
                .then()
                .body("items[0].exemption.legalGround", equalTo("H"))
                .body("items[0].title", equalTo("Prevalensi stunting turun"));
    }

    @Test
    void lowering_waits_for_a_second_person() {
        UUID unit = region("12.06");
        UUID id = acceptedBy(unit);
        String item = itemOf(unit, id);
        propose(Someone.atUnit(unit), UUID.randomUUID(), EXEMPT.formatted(item))
                .then()
                .statusCode(201);
        UUID change = UUID.randomUUID();
        propose(ppid(unit, "ppid-satu"), change, OPEN.formatted(item))
                .then()
                .statusCode(201)
                .body("status", equalTo("PROPOSED"));
        assertThat(told("item.accepted")).doesNotContain(item);

        decide(ppid(unit, "ppid-satu"), change, "confirm").then().statusCode(403);
        decide(ppid(region("12.07"), "ppid-lain"), change, "confirm").then().statusCode(404);
        decide(ppid(unit, "ppid-dua"), change, "confirm").then().statusCode(200).body("status", equalTo("DONE"));

        assertThat(told("item.accepted")).contains(item);
        ppid(unit, "ppid-dua")
                .get("/api/v1/reclassifications/{id}", change)
                .then()
                .statusCode(200)
                .body("status", equalTo("DONE"));
        ppid(unit, "ppid-dua")
                .get("/api/v1/reclassifications?limit=200")
                .then()
                .body("items.id", hasItem(change.toString()));
    }

    @Test
    void only_one_proposal_is_open_and_a_refused_one_changes_nothing() {
        UUID unit = region("12.08");
        UUID id = acceptedBy(unit);
        String item = itemOf(unit, id);
        propose(Someone.atUnit(unit), UUID.randomUUID(), EXEMPT.formatted(item))
                .then()
                .statusCode(201);
        UUID change = UUID.randomUUID();
        propose(Someone.atUnit(unit), change, OPEN.formatted(item)).then().statusCode(201);
        propose(Someone.atUnit(unit), UUID.randomUUID(), OPEN.formatted(item))
                .then()
                .statusCode(409);

        decide(ppid(unit, "ppid-satu"), change, "refuse").then().statusCode(200).body("status", equalTo("REFUSED"));

        Someone.atUnit(unit)
                .get("/api/v1/submissions/{id}", id)
                .then()
                .body("items[0].classification", equalTo("DIKECUALIKAN"));
    }

    @Test
    void another_unit_cannot_touch_it_and_past_the_code_nothing_sealed_changes() {
        UUID unit = region("12.09");
        UUID id = acceptedBy(unit);
        String item = itemOf(unit, id);

        propose(Someone.atUnit(region("12.10")), UUID.randomUUID(), EXEMPT.formatted(item))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/itemId"));
        for (String change : List.of("title = 'lain'", "classification = 'SETIAP_SAAT'")) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> database.createNativeMutationQuery(
                                            "update submission_item set " + change + " where id = :id")
                                    .setParameter("id", UUID.fromString(item))
                                    .executeUpdate()))
                    .hasStackTraceContaining("immutable");
        }
    }

    private static UUID acceptedBy(UUID unit) {
        UUID id = submittedBy(unit, stuntingReport("2026-09"));
        SubmissionFixture.accepted(id);
        return id;
    }

    private static String itemOf(UUID unit, UUID id) {
        return Someone.atUnit(unit)
                .get("/api/v1/submissions/{id}", id)
                .jsonPath()
                .getString("items[0].id");
    }

    private static Response propose(RequestSpecification who, UUID change, String body) {
        return who.body(body).put("/api/v1/reclassifications/{id}", change);
    }

    private static Response decide(RequestSpecification who, UUID change, String verb) {
        return who.header("If-Match", "\"0\"").post("/api/v1/reclassifications/{id}/actions/{verb}", change, verb);
    }

    private static RequestSpecification ppid(UUID unit, String person) {
        return Someone.with(TokenIssuer.token(person, unit, "unit-ppid"));
    }

    private static List<String> told(String type) {
        List<String> subjects = new ArrayList<>();
        String after = "";
        while (true) {
            Response page = Someone.neighbourService().get("/api/v1/changes?limit=200&types={t}" + after, type);
            List<String> found = page.jsonPath().getList("items.subject");
            if (found.isEmpty()) {
                return subjects;
            }
            subjects.addAll(found);
            after = "&after=" + page.jsonPath().getString("next");
        }
    }
}

package id.narasitunggal.submission.audit;

import static id.narasitunggal.submission.intake.SubmissionFixture.urgentNotice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.intake.SubmissionFixture;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class AuditEventTest {
    @Inject
    ChainSealer sealer;

    @Inject
    AuditTrail trail;

    @Inject
    SessionFactory database;

    private final UUID unit = Someone.region("12.71");
    private final UUID submission = UUID.randomUUID();

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Test
    void an_event_tells_who_did_what_and_what_it_overwrote() {
        drafted();
        Someone.atUnit(unit)
                .header("If-Match", "\"0\"")
                .header("X-Request-Id", "permintaan-7")
                .post("/api/v1/submissions/{id}/actions/submit", submission)
                .then()
                .statusCode(200);

        auditor()
                .get("/api/v1/audit-events?subject={id}", submission)
                .then()
                .statusCode(200)
                .body("items[0].type", equalTo("submission.submitted"))
                .body("items[0].actor", equalTo("petugas-" + unit))
                .body("items[0].requestId", equalTo("permintaan-7"))
                .body("items[0].changes.find { it.at == '/status' }.before", equalTo("DRAFT"))
                .body("items[0].changes.find { it.at == '/status' }.after", equalTo("SUBMITTED"))
                .body("items[1].changes", equalTo(List.of()));
    }

    @Test
    void a_reason_stands_with_the_event() {
        Actor actor = new Actor("uji", "Uji", Set.of(), null, "uji");

        QuarkusTransaction.requiringNew().run(() -> trail.record(new Told(submission, "Salah bulan"), actor));

        auditor()
                .get("/api/v1/audit-events?subject={id}", submission)
                .then()
                .body("items[0].reason", equalTo("Salah bulan"));
    }

    private record Told(UUID subject, String reason) implements Happening {
        @Override
        public String type() {
            return "uji.alasan";
        }
    }

    @Test
    void rows_are_found_by_actor_type_and_time_page_by_page_with_one_statement_each() {
        drafted();
        SubmissionFixture.draftBy(unit, urgentNotice());
        sealer.seal();
        String mine =
                "/api/v1/audit-events?actor=petugas-" + unit + "&from=2026-10-05T02:00:00Z&to=2026-10-05T02:00:01Z";

        database.getStatistics().clear();
        var first = auditor()
                .get(mine + "&limit=1")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(database.getStatistics().getPrepareStatementCount()).isEqualTo(1);
        assertThat(first.getString("items[0].hash")).hasSize(64);
        auditor()
                .get(mine + "&limit=200&after=" + first.getString("next"))
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(first.getString("items[0].id"))));
        auditor()
                .get("/api/v1/audit-events/{id}", first.getString("items[0].id"))
                .then()
                .statusCode(200)
                .body("id", equalTo(first.getString("items[0].id")));
        auditor().get("/api/v1/audit-events?to=2001-01-01T00:00:00Z").then().body("items", equalTo(List.of()));
    }

    @Test
    void the_export_gives_each_row_on_a_line_of_its_own() {
        drafted();

        String export = auditor()
                .get("/api/v1/audit-events/export?subject={id}", submission)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(export.lines())
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).startsWith("{").contains(submission.toString()));
        assertThat(auditor()
                        .get("/api/v1/audit-events/export")
                        .asString()
                        .lines()
                        .count())
                .isGreaterThan(600);
    }

    @Test
    void the_chain_can_be_verified_over_http() {
        sealer.seal();

        var found = auditor()
                .get("/api/v1/audit-events/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .extract()
                .jsonPath();

        auditor()
                .get(
                        "/api/v1/audit-events/verification?number={n}&hash={h}",
                        found.getLong("links"),
                        found.getString("hash"))
                .then()
                .body("intact", equalTo(true));
        auditor().get("/api/v1/audit-events/verification?hash=abc").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"unit-contributor", "review-analyst", "registry-admin", "narrative-approver", "service-reader"})
    void only_auditors_read_the_trail(String role) {
        for (String address : List.of("", "/export", "/verification", "/" + UUID.randomUUID())) {
            Someone.with(TokenIssuer.token("penasaran", unit, role))
                    .get("/api/v1/audit-events" + address)
                    .then()
                    .statusCode(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?from=kemarin", "?subject=x", "?after=x", "?limit=0", "?after=MjAyNi0xMC0wNVQwMjowMDowMFoBeA"})
    void nonsense_is_refused(String query) {
        auditor().get("/api/v1/audit-events" + query).then().statusCode(400);
    }

    private void drafted() {
        Someone.atUnit(unit)
                .body(urgentNotice())
                .put("/api/v1/submissions/{id}", submission)
                .then()
                .statusCode(201);
    }

    private static RequestSpecification auditor() {
        return Someone.with(TokenIssuer.token("ita", "auditor"));
    }
}

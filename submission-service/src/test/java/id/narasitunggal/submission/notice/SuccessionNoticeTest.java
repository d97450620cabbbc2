package id.narasitunggal.submission.notice;

import static id.narasitunggal.submission.unit.UnitFixture.act;
import static id.narasitunggal.submission.unit.UnitFixture.ministry;
import static id.narasitunggal.submission.unit.UnitFixture.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.submission.mail.Postman;
import id.narasitunggal.submission.succession.TurnOfTheDay;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody sits at a desk when a planned succession fails on its day, so those who keep the registry are told. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(TestMail.class)
class SuccessionNoticeTest {
    @Inject
    TurnOfTheDay turn;

    @Inject
    Postman postman;

    @BeforeEach
    void it_is_4_march_2031() {
        SettableClock.set("2031-03-04T02:00:00Z");
    }

    @Test
    void a_succession_refused_on_its_day_is_mailed_to_the_ministry_and_a_task_until_it_is_taken_back() {
        String office = "registri-" + UUID.randomUUID().toString().substring(0, 8) + "@contoh.go.id";
        Someone.with(TokenIssuer.token("humas-kominfo", Someone.KOMINFO, "unit-contributor"))
                .body("{\"purpose\": \"OFFICE\", \"email\": \"" + office + "\"}")
                .put("/api/v1/units/{id}/contacts/{contact}", Someone.KOMINFO, UUID.randomUUID())
                .then()
                .statusCode(201);
        UUID unit = registered(ministry("Kementerian Uji Gagal", "UJI-GAGAL", "2031-01-01"));
        String dissolution = "{\"from\": \"2031-03-10\", \"legalBasis\": \"Perpres 8/2031\"}";
        act(unit, "dissolve", dissolution).then().statusCode(200);
        act(unit, "dissolve", dissolution).then().statusCode(200);

        SettableClock.set("2031-03-11T02:00:00Z");
        turn.turn();
        postman.work();

        String refused = tasks().getString("items.find { it.kind == 'MEND_SUCCESSION' }.successionId");
        int refusal = TestMail.subjects(office).indexOf("Suksesi gagal pada harinya: Kementerian Uji Gagal");
        assertThat(refusal).isNotNegative();
        assertThat(TestMail.words(TestMail.receivedBy(office).get(refusal)))
                .contains("Perpres 8/2031")
                .contains("Instansi ini sudah berakhir")
                .contains("/ruang/submission/unit-successions/" + refused);
        Someone.registryAdmin()
                .get("/api/v1/units/{id}/notice-preferences", Someone.KOMINFO)
                .then()
                .body("items.find { it.kind == 'SUCCESSION_REFUSED' }.mandatory", equalTo(true));
        assertThat(Someone.analyst()
                        .get("/api/v1/me/tasks?limit=200")
                        .jsonPath()
                        .getList("items.kind", String.class))
                .doesNotContain("MEND_SUCCESSION");

        Someone.registryAdmin()
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"Sudah berakhir\"}")
                .post("/api/v1/unit-successions/{id}/actions/cancel", refused)
                .then()
                .statusCode(200);
        assertThat(tasks().getList("items.kind", String.class)).doesNotContain("MEND_SUCCESSION");
    }

    private static JsonPath tasks() {
        return Someone.registryAdmin().get("/api/v1/me/tasks?limit=200").jsonPath();
    }
}

package id.narasitunggal.narrative.monitoring;

import static id.narasitunggal.narrative.Someone.auditor;
import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.padang;
import static id.narasitunggal.narrative.Someone.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.narasitunggal.narrative.Someone;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class OutletTest {
    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    private static RequestSpecification analyst() {
        return with(TokenIssuer.token("dodi", Someone.KOMINFO, "monitoring-analyst"));
    }

    private static Map<String, Object> local(String name) {
        return new HashMap<>(Map.of(
                "name", name,
                "kind", "ONLINE",
                "tier", "LOCAL",
                "region", "13.71",
                "ownershipGroup", "Grup Contoh",
                "pressCouncilVerified", true,
                "active", true));
    }

    private static ValidatableResponse put(UUID id, Map<String, Object> outlet) {
        return analyst().body(outlet).put("/api/v1/media-outlets/{id}", id).then();
    }

    private static UUID reported(String outlet) {
        UUID id = UUID.randomUUID();
        analyst()
                .body(Map.of(
                        "outlet", outlet,
                        "outletKind", "ONLINE",
                        "url", "https://contoh.id/" + id,
                        "headline", "Panen raya",
                        "publishedAt", "2026-10-04T08:00:00+07:00",
                        "headlineTone", "POSITIVE",
                        "contentTone", "POSITIVE"))
                .put("/api/v1/mentions/{id}", id)
                .then()
                .statusCode(201);
        return id;
    }

    @Test
    void reports_find_their_medium_by_name_whichever_came_first() {
        String name = "Kabar " + UUID.randomUUID();
        UUID before = reported(name.toUpperCase(java.util.Locale.ROOT));
        UUID outlet = UUID.randomUUID();
        put(outlet, local(name)).statusCode(201);
        UUID after = reported(name);
        reported("Media lain");

        author().queryParam("outletId", outlet)
                .get("/api/v1/mentions")
                .then()
                .body("items", hasSize(2))
                .body("items.id", hasItem(before.toString()))
                .body("items.id", hasItem(after.toString()))
                .body("items.outletId", contains(outlet.toString(), outlet.toString()));
    }

    @Test
    void a_medium_is_known_once_whatever_its_capitals() {
        String name = "Radio " + UUID.randomUUID();
        UUID id = UUID.randomUUID();
        put(id, local(name)).statusCode(201);
        put(id, local(name)).statusCode(200);

        put(id, local(name + " lain")).statusCode(409);
        put(UUID.randomUUID(), local(name.toUpperCase(java.util.Locale.ROOT)))
                .statusCode(409)
                .body("detail", containsString("sudah terdaftar"));
    }

    @Test
    void national_media_have_no_region_and_all_others_have_one() {
        Map<String, Object> national = local("Nasional " + UUID.randomUUID());
        national.put("tier", "NATIONAL");
        put(UUID.randomUUID(), national).statusCode(409).body("detail", containsString("kode wilayah"));
        national.remove("region");
        put(UUID.randomUUID(), national).statusCode(201);
    }

    @Test
    void a_medium_that_is_no_longer_watched_stays_on_record() {
        String name = "Tabloid " + UUID.randomUUID();
        UUID id = UUID.randomUUID();
        put(id, local(name)).statusCode(201);
        Map<String, Object> closed = local(name);
        closed.put("active", false);

        analyst()
                .header("If-Match", "\"0\"")
                .body(closed)
                .put("/api/v1/media-outlets/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("active", equalTo(false));

        author().queryParam("active", false)
                .queryParam("kind", "ONLINE")
                .queryParam("tier", "LOCAL")
                .get("/api/v1/media-outlets")
                .then()
                .body("items.id", hasItem(id.toString()));
        auditor()
                .queryParam("subject", id)
                .get("/api/v1/audit-events")
                .then()
                .body("items.type", contains("media-outlet.changed", "media-outlet.registered"));
    }

    @Test
    void units_do_not_read_and_only_analysts_write() {
        padang().get("/api/v1/media-outlets").then().statusCode(403);
        author().body(local("Warta " + UUID.randomUUID()))
                .put("/api/v1/media-outlets/{id}", UUID.randomUUID())
                .then()
                .statusCode(403);
    }
}

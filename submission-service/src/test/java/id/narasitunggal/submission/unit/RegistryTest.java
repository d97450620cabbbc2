package id.narasitunggal.submission.unit;

import static id.narasitunggal.submission.unit.UnitFixture.act;
import static id.narasitunggal.submission.unit.UnitFixture.ministry;
import static id.narasitunggal.submission.unit.UnitFixture.put;
import static id.narasitunggal.submission.unit.UnitFixture.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class RegistryTest {
    @Inject
    Session database;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Test
    void a_unit_is_registered_once_and_the_same_request_again_changes_nothing() {
        UUID id = UUID.randomUUID();
        String words = ministry("Kementerian Uji Daftar", "UJI-DAFTAR", "2026-10-01");
        put(id, words).then().statusCode(201).body("allowedActions", hasItem("rename"));
        put(id, words).then().statusCode(200).body("version", equalTo(0));
        put(id, words.replace("Asia/Jakarta", "Asia/Makassar")).then().statusCode(428);
        put(UUID.randomUUID(), words).then().statusCode(409);
        Someone.registryAdmin()
                .header("If-Match", "\"0\"")
                .body(words.replace("Asia/Jakarta", "Asia/Makassar"))
                .put("/api/v1/units/{id}", id)
                .then()
                .statusCode(200)
                .body("timeZone", equalTo("Asia/Makassar"));
        Someone.analyst()
                .body(words)
                .put("/api/v1/units/{id}", UUID.randomUUID())
                .then()
                .statusCode(403);
        assertThat(told(id)).containsExactly("unit.registered", "unit.changed");
    }

    @Test
    void a_renamed_unit_keeps_its_id_and_is_found_by_its_old_name_and_by_date() {
        UUID id = registered(ministry("Kementerian Uji Lama", "UJI-NAMA", "2020-01-01"));
        act(id, "rename", """
                {"name": "Kementerian Uji Baru", "shortName": "Kemuji", "from": "2026-09-15", "legalBasis": "Perpres 1/2026"}""")
                .then()
                .statusCode(200)
                .body("id", equalTo(id.toString()))
                .body("name", equalTo("Kementerian Uji Baru"));

        list("q=uji lama").body("items.name", contains("Kementerian Uji Baru"));
        list("code=UJI-NAMA&on=2026-09-14").body("items.name", contains("Kementerian Uji Lama"));
        list("code=UJI-NAMA&on=2026-09-15").body("items.name", contains("Kementerian Uji Baru"));
        list("code=UJI-NAMA&on=2019-12-31").body("items", empty());
        Someone.analyst()
                .get("/api/v1/units/{id}/history", id)
                .then()
                .body("names.name", contains("Kementerian Uji Lama", "Kementerian Uji Baru"))
                .body("names.validTo", contains("2026-09-15", null))
                .body("successions.type", contains("RENAME"))
                .body("successions.legalBasis", contains("Perpres 1/2026"));
        act(id, "rename", """
                {"name": "Kelak", "shortName": "Kelak", "from": "2029-10-06", "legalBasis": "x"}""").then().statusCode(422);
        assertThat(told(id)).contains("unit.renamed", "unit.changed");
    }

    @Test
    void an_old_code_resolves_by_date_and_may_be_given_to_another_unit_later() {
        UUID id = registered(ministry("Kementerian Uji Kode", "UJI-92.71", "2020-01-01"));
        act(id, "recode", """
                {"code": {"scheme": "INTERNAL", "code": "UJI-96.71"}, "from": "2022-12-09", "legalBasis": "UU 29/2022"}""").then().statusCode(200).body("codes.code", contains("UJI-96.71"));
        UUID next = registered(ministry("Kementerian Uji Kode Kedua", "UJI-92.71", "2023-01-01"));

        list("code=UJI-92.71&scheme=INTERNAL&on=2022-12-08").body("items.id", contains(id.toString()));
        list("code=UJI-92.71&scheme=INTERNAL&on=2022-12-31").body("items", empty());
        list("code=UJI-92.71").body("items.id", contains(next.toString()));
        list("code=UJI-92.71&scheme=BPS").body("items", empty());
        act(next, "recode", """
                {"code": {"scheme": "INTERNAL", "code": "UJI-96.71"}, "from": "2024-01-01", "legalBasis": "x"}""").then().statusCode(409);
    }

    @Test
    void a_regional_office_of_a_ministry_stands_in_both_hierarchies() {
        UUID ministry = registered(ministry("Kementerian Uji Induk", "UJI-INDUK", "2020-01-01"));
        UUID office = registered("""
                {"name": "Kanwil Uji Sumatera Barat", "shortName": "Kanwil Uji", "kind": "INSTANSI_VERTIKAL", "tier": "PARTICIPANT",
                 "codes": [{"scheme": "INTERNAL", "code": "UJI-KANWIL-13"}], "organisationalParentId": "%s", "regionCode": "13.71",
                 "timeZone": "Asia/Jakarta", "obligationBasis": "VOLUNTARY", "validFrom": "2020-01-01"}""".formatted(ministry));

        list("parent=" + ministry).body("items.id", hasItem(office.toString())).body("items", hasSize(2));
        list("region=13&kind=INSTANSI_VERTIKAL").body("items.id", contains(office.toString()));
        Someone.supervisorOfSumbar()
                .get("/api/v1/units/{id}/contacts", office)
                .then()
                .statusCode(404);
        act(ministry, "transfer", """
                {"organisationalParentId": "%s", "from": "2026-10-01", "legalBasis": "x"}""".formatted(office)).then().statusCode(422);
    }

    @Test
    void names_with_apostrophes_and_misleading_words_are_found_and_the_kind_is_shown() {
        registered(ministry("Badan Uji Jum'at Ma\u2019ruf", "UJI-APOSTROF", "2020-01-01"));

        list("q=jumat maruf").body("items.name", contains("Badan Uji Jum'at Ma\u2019ruf"));
        list("q=jum'at ma'ruf").body("items", hasSize(1));
        list("q=kota&region=13&kind=KABUPATEN").body("items.codes.code.flatten()", contains("13.07"));
        list("q=solok&region=13").body("items.kind", contains("KABUPATEN", "KABUPATEN", "KOTA"));
    }

    @Test
    void nonsense_is_refused_at_its_place() {
        put(UUID.randomUUID(), ministry("Uji", "UJI-X", "2026-10-06"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/validFrom"));
        put(UUID.randomUUID(), ministry("Uji", "UJI-X", "2020-01-01").replace("INPRES_9_2015", "VOLUNTARY"))
                .then()
                .statusCode(422);
        put(UUID.randomUUID(), ministry("Uji", "=UJI", "2020-01-01"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/codes/0/code"));
        Someone.analyst().get("/api/v1/units?on=2026-02-31").then().statusCode(400);
        Someone.analyst().get("/api/v1/units?on=%2B999999999-01-01").then().statusCode(400);
        Someone.analyst()
                .get("/api/v1/units/{id}/history", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private List<String> told(UUID id) {
        return database.createNativeQuery("select type from event where subject = :id order by position", String.class)
                .setParameter("id", id)
                .getResultList();
    }

    private static io.restassured.response.ValidatableResponse list(String query) {
        return Someone.analyst().get("/api/v1/units?limit=200&" + query).then().statusCode(200);
    }
}

package id.narasitunggal.submission.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ContactTest {
    private static final UUID PARIAMAN = Someone.region("13.77");
    private static final String OFFICE = """
            {"purpose": "OFFICE", "name": "Dinas Kominfo", "email": "humas@pariamankota.example", "phone": "+62 751 123456"}""";

    @Inject
    Contacts contacts;

    @Inject
    Units units;

    @Inject
    Session database;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Test
    void a_unit_keeps_its_own_contacts_and_neighbours_in_the_service_find_the_addresses() {
        UUID id = UUID.randomUUID();
        put(Someone.atUnit(PARIAMAN), PARIAMAN, id, OFFICE, null)
                .then()
                .statusCode(201)
                .body("allowedActions", contains("put", "delete"));
        put(Someone.atUnit(PARIAMAN), PARIAMAN, id, OFFICE, null).then().statusCode(200);
        put(Someone.atUnit(PARIAMAN), PARIAMAN, id, OFFICE.replace("humas@", "kominfo@"), null)
                .then()
                .statusCode(428);
        put(Someone.atUnit(PARIAMAN), PARIAMAN, id, OFFICE.replace("humas@", "kominfo@"), "\"0\"")
                .then()
                .statusCode(200);
        put(Someone.atUnit(PARIAMAN), PARIAMAN, id, OFFICE, "\"0\"").then().statusCode(412);
        Someone.atUnit(PARIAMAN)
                .get("/api/v1/units/{id}/contacts/{contact}", PARIAMAN, id)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));

        assertThat(contacts.addressesOf(PARIAMAN, ContactPurpose.OFFICE))
                .containsExactly("kominfo@pariamankota.example");
        assertThat(contacts.addressesOf(PARIAMAN, ContactPurpose.ON_CALL)).isEmpty();
        assertThat(contacts.addressesOf(List.of(PARIAMAN, Someone.JAYAPURA), ContactPurpose.OFFICE))
                .containsOnlyKeys(PARIAMAN);
    }

    @Test
    void the_province_above_a_city_is_known_and_a_province_has_none() {
        assertThat(units.provinceOf(PARIAMAN)).contains(Someone.SUMBAR);
        assertThat(units.provinceOf(Someone.SUMBAR)).isEmpty();
        assertThat(units.provinceOf(Someone.KOMINFO)).isEmpty();
        assertThat(units.provincesOf(List.of(PARIAMAN, Someone.PADANG, Someone.KOMINFO)))
                .containsOnlyKeys(PARIAMAN, Someone.PADANG);
    }

    @Test
    void contacts_are_seen_by_the_unit_its_province_and_kominfo_and_by_nobody_else() {
        UUID unit = Someone.region("13.76");
        UUID id = UUID.randomUUID();
        put(Someone.atUnit(unit), unit, id, OFFICE, null).then().statusCode(201);

        list(Someone.atUnit(unit), unit).then().statusCode(200);
        list(Someone.analyst(), unit).then().statusCode(200).body("items[0].allowedActions", empty());
        list(Someone.supervisorOfSumbar(), unit).then().statusCode(200).body("items[0].id", equalTo(id.toString()));
        list(Someone.atUnit(Someone.PADANG), unit).then().statusCode(404);
        list(supervisorOfRiau(), unit).then().statusCode(404);
        put(Someone.supervisorOfSumbar(), unit, id, OFFICE, "\"0\"").then().statusCode(403);
        put(Someone.atUnit(Someone.PADANG), unit, UUID.randomUUID(), OFFICE, null)
                .then()
                .statusCode(404);
        put(Someone.atUnit(Someone.PADANG), Someone.PADANG, id, OFFICE, null)
                .then()
                .statusCode(409);
    }

    @Test
    void a_removed_contact_leaves_no_personal_data_behind() {
        UUID unit = Someone.region("13.75");
        UUID id = UUID.randomUUID();
        put(admin(), unit, id, OFFICE.replace("humas@", "ani.rahasia@"), null)
                .then()
                .statusCode(201);

        admin().header("If-Match", "\"0\"")
                .delete("/api/v1/units/{unit}/contacts/{id}", unit, id)
                .then()
                .statusCode(204);

        list(admin(), unit).then().body("items", empty());
        assertThat(database.createNativeQuery(
                                "select count(*) from event where concat(data, changes) like '%ani.rahasia%'",
                                Long.class)
                        .getSingleResult())
                .isZero();
    }

    @Test
    void a_number_that_identifies_a_person_and_an_unreachable_contact_are_refused() {
        put(admin(), PARIAMAN, UUID.randomUUID(), """
            {"purpose": "OFFICER", "name": "Ani 199001012015012001", "email": "ani@example.org"}""", null)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/name"));
        put(admin(), PARIAMAN, UUID.randomUUID(), """
            {"purpose": "OFFICER", "name": "Ani", "position": "Pranata Humas"}""", null)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/email"));
        put(admin(), PARIAMAN, UUID.randomUUID(), """
            {"purpose": "OFFICER", "email": "ani@example.org\\r\\nBcc: x@example.org"}""", null).then().statusCode(422);
    }

    @Test
    void the_units_approver_switches_two_step_sign_off_on_and_off() {
        UUID unit = Someone.region("13.74");
        String path = "/api/v1/units/{id}/actions/{verb}";
        String etag = approverAt(unit).get("/api/v1/units/{id}", unit).header("ETag");

        approverAt(unit)
                .header("If-Match", etag)
                .post(path, unit, "enable-two-step")
                .then()
                .statusCode(200)
                .body("twoStep", equalTo(true))
                .body("allowedActions", contains("disable-two-step"));

        approverAt(unit)
                .header("If-Match", etag)
                .post(path, unit, "disable-two-step")
                .then()
                .statusCode(412);
        approverAt(unit)
                .header("If-Match", "\"1\"")
                .post(path, unit, "enable-two-step")
                .then()
                .statusCode(409);
        approverAt(Someone.PADANG)
                .header("If-Match", "\"1\"")
                .post(path, unit, "disable-two-step")
                .then()
                .statusCode(403);
        Someone.atUnit(unit)
                .header("If-Match", "\"1\"")
                .post(path, unit, "disable-two-step")
                .then()
                .statusCode(403);
        admin().header("If-Match", "\"1\"")
                .post(path, unit, "disable-two-step")
                .then()
                .statusCode(200);
        assertThat(database.createNativeQuery(
                                "select count(*) from event where subject = :unit and type = 'unit.two-step-switched'",
                                Long.class)
                        .setParameter("unit", unit)
                        .getSingleResult())
                .isEqualTo(2);
    }

    private static Response put(RequestSpecification who, UUID unit, UUID id, String body, String etag) {
        RequestSpecification request = etag == null ? who : who.header("If-Match", etag);
        return request.body(body).put("/api/v1/units/{unit}/contacts/{id}", unit, id);
    }

    private static Response list(RequestSpecification who, UUID unit) {
        return who.get("/api/v1/units/{unit}/contacts", unit);
    }

    private static RequestSpecification admin() {
        return Someone.registryAdmin();
    }

    private static RequestSpecification approverAt(UUID unit) {
        return Someone.with(TokenIssuer.token("kabid-" + unit, unit, "unit-approver"));
    }

    private static RequestSpecification supervisorOfRiau() {
        return Someone.with(TokenIssuer.token("pengawas-riau", Someone.region("14"), "region-supervisor"));
    }
}

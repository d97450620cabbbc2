package id.narasitunggal.narrative.concurrence;

import static id.narasitunggal.narrative.Someone.approver;
import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.bkp;
import static id.narasitunggal.narrative.Someone.ksp;
import static id.narasitunggal.narrative.Someone.otherRegistryAdmin;
import static id.narasitunggal.narrative.Someone.padang;
import static id.narasitunggal.narrative.Someone.registryAdmin;
import static id.narasitunggal.narrative.Someone.reviewer;
import static id.narasitunggal.narrative.Someone.with;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import id.narasitunggal.narrative.editorial.NarrativeFixture;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ArrangementsTest {
    private static final String PARTIES = "/api/v1/concurrence-parties";
    private static final String RULES = "/api/v1/concurrence-rules";

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    private static Map<String, Object> party(String code) {
        return new HashMap<>(Map.of(
                "code", code,
                "name", "Sekretariat Wakil Presiden",
                "role", "concurrence-setwapres",
                "legalBasis", "Perpres 148/2024",
                "validFrom", "2031-01-01"));
    }

    private static Map<String, Object> rule(List<String> parties, int needed, String from, String to) {
        return Map.of(
                "types", List.of("THEMATIC"),
                "parties", parties,
                "needed", needed,
                "answerWithin", Map.of("amount", 1, "unit", "WORKING_DAYS"),
                "legalBasis", "Keputusan Menteri",
                "validFrom", from,
                "validTo", to);
    }

    private static UUID proposed(String resource, Map<String, Object> request) {
        UUID id = UUID.randomUUID();
        registryAdmin().body(request).put(resource + "/{id}", id).then().statusCode(201);
        return id;
    }

    private static Response act(RequestSpecification who, String resource, UUID id, String verb, Object body) {
        String etag = registryAdmin().get(resource + "/{id}", id).header("ETag");
        RequestSpecification request = who.header("If-Match", etag);
        return (body == null ? request : request.body(body)).post(resource + "/{id}/actions/{verb}", id, verb);
    }

    private static UUID inForce(String resource, Map<String, Object> request) {
        UUID id = proposed(resource, request);
        act(otherRegistryAdmin(), resource, id, "confirm", null).then().statusCode(200);
        return id;
    }

    @Test
    void the_parties_of_the_cabinets_are_there_with_their_dates_and_successions() {
        padang().get(PARTIES)
                .then()
                .statusCode(200)
                .body("items.code", hasItems("KSP", "TKP", "PCO", "BKP"))
                .body("items.find { it.code == 'TKP' }.validTo", equalTo("2024-08-15"))
                .body("items.find { it.code == 'PCO' }.succeeds", equalTo("TKP"))
                .body("items.find { it.code == 'BKP' }.succeeds", equalTo("PCO"))
                .body("items.find { it.code == 'BKP' }.status", equalTo("IN_FORCE"))
                .body("items.allowedActions.flatten()", empty());
    }

    @Test
    void one_person_proposes_a_party_and_another_confirms() {
        Map<String, Object> request = party("SETWAPRES-A");
        UUID id = proposed(PARTIES, request);

        registryAdmin()
                .body(request)
                .put(PARTIES + "/{id}", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("PROPOSED"))
                .body("allowedActions", contains("decline"));
        act(registryAdmin(), PARTIES, id, "confirm", null)
                .then()
                .statusCode(403)
                .body("detail", containsString("Pengusul tidak dapat menetapkan"));
        act(otherRegistryAdmin(), PARTIES, id, "confirm", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_FORCE"))
                .body("proposedBy", equalTo("rudi"))
                .body("decidedBy", equalTo("wati"))
                .body("allowedActions", contains("propose-end"));
        act(otherRegistryAdmin(), PARTIES, id, "confirm", null).then().statusCode(409);
        request.put("name", "Lain");
        registryAdmin().body(request).put(PARTIES + "/{id}", id).then().statusCode(409);
        registryAdmin()
                .body(party("SETWAPRES-A"))
                .put(PARTIES + "/{id}", UUID.randomUUID())
                .then()
                .statusCode(409)
                .body("detail", containsString("Pihak dengan kode ini sudah ada"));
    }

    @Test
    void nobody_but_the_registry_keeps_parties_and_rules() {
        for (RequestSpecification other : List.of(approver(), author(), ksp(), padang())) {
            other.body(party("X-1"))
                    .put(PARTIES + "/{id}", UUID.randomUUID())
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void a_change_needs_the_version_that_was_read() {
        UUID id = proposed(PARTIES, party("SETWAPRES-B"));

        otherRegistryAdmin().post(PARTIES + "/{id}/actions/confirm", id).then().statusCode(428);
        otherRegistryAdmin()
                .header("If-Match", "\"9\"")
                .post(PARTIES + "/{id}/actions/confirm", id)
                .then()
                .statusCode(412);
    }

    @Test
    void a_rule_names_parties_that_exist_and_no_more_than_it_names() {
        registryAdmin()
                .body(rule(List.of("KSP", "ENTAH"), 1, "2031-03-01", "2031-04-01"))
                .put(RULES + "/{id}", UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/parties"));
        registryAdmin()
                .body(rule(List.of("KSP"), 2, "2031-03-01", "2031-04-01"))
                .put(RULES + "/{id}", UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/needed"));
        registryAdmin()
                .body(rule(List.of("KSP"), 1, "2031-04-01", "2031-03-01"))
                .put(RULES + "/{id}", UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/validTo"));
    }

    @Test
    void two_of_three_concur_the_successor_in_the_seat_of_its_predecessor_and_a_party_that_is_only_data() {
        inForce(PARTIES, party("SETWAPRES"));
        inForce(RULES, rule(List.of("KSP", "TKP", "SETWAPRES"), 2, "2031-01-06", "2031-01-11"));
        SettableClock.set("2031-01-07T02:00:00Z");
        NarrativeFixture narrative = aDraft().submitted().reviewed();
        RequestSpecification setwapres = with(TokenIssuer.token("nia", "concurrence-setwapres"));

        narrative
                .seenBy(setwapres)
                .then()
                .statusCode(200)
                .body("requiredParties.code", containsInAnyOrder("BKP", "KSP", "SETWAPRES"))
                .body("quorums.needed", containsInAnyOrder(1, 2))
                .body("allowedActions", contains("concur", "object"));
        narrative
                .act(with(TokenIssuer.token("nia", "concurrence-setwapres")), "concur", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("COORDINATION"));
        narrative.act(bkp(), "concur", Map.of()).then().body("status", equalTo("COORDINATION"));
        narrative.act(bkp(), "concur", Map.of()).then().statusCode(409);

        narrative.act(ksp(), "concur", Map.of()).then().statusCode(200).body("status", equalTo("READY_FOR_APPROVAL"));
    }

    @Test
    void a_proposal_that_nobody_confirmed_is_no_rule() {
        proposed(RULES, rule(List.of("KSP", "BKP"), 2, "2032-01-05", "2032-01-10"));
        SettableClock.set("2032-01-06T02:00:00Z");

        aDraft().submitted()
                .reviewed()
                .act(ksp(), "concur", Map.of())
                .then()
                .body("status", equalTo("READY_FOR_APPROVAL"));
    }

    @Test
    void a_rule_ends_by_two_persons_and_from_then_on_asks_nobody() {
        UUID rule = inForce(RULES, rule(List.of("KSP", "BKP"), 2, "2033-01-03", "2034-01-01"));
        SettableClock.set("2033-01-04T02:00:00Z");
        act(registryAdmin(), RULES, rule, "propose-end", Map.of("validTo", "2033-01-03", "reason", "Surut"))
                .then()
                .statusCode(422);
        act(registryAdmin(), RULES, rule, "propose-end", Map.of("validTo", "2033-01-06", "reason", "Penataan ulang"))
                .then()
                .statusCode(200)
                .body("proposedEnd", equalTo("2033-01-06"))
                .body("validTo", equalTo("2034-01-01"));
        act(registryAdmin(), RULES, rule, "confirm", null).then().statusCode(403);
        act(otherRegistryAdmin(), RULES, rule, "confirm", null)
                .then()
                .statusCode(200)
                .body("validTo", equalTo("2033-01-06"));

        NarrativeFixture before = aDraft().submitted().reviewed();
        SettableClock.set("2033-01-06T02:00:00Z");
        NarrativeFixture after = aDraft().submitted().reviewed();

        before.seenBy(author()).then().body("requiredParties.code", containsInAnyOrder("BKP", "KSP"));
        after.seenBy(author()).then().body("requiredParties.code", contains("KSP"));
    }

    @Test
    void a_declined_proposal_is_kept_and_means_nothing() {
        UUID id = proposed(RULES, rule(List.of("BKP"), 1, "2035-01-01", "2035-02-01"));

        act(registryAdmin(), RULES, id, "decline", Map.of("reason", "Salah jenis"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("allowedActions", empty());
        assertThat(registryAdmin().get(RULES).<List<String>>path("items.id")).contains(id.toString());
    }

    @Test
    void a_rule_that_asks_for_more_than_there_are_stops_the_text_with_advice() {
        UUID id = UUID.randomUUID();
        Map<String, Object> shortLived = party("SEMENTARA");
        shortLived.put("validTo", "2036-01-05");
        shortLived.put("validFrom", "2036-01-01");
        inForce(PARTIES, shortLived);
        registryAdmin()
                .body(rule(List.of("KSP", "SEMENTARA"), 2, "2036-01-01", "2036-02-01"))
                .put(RULES + "/{id}", id)
                .then()
                .statusCode(201);
        act(otherRegistryAdmin(), RULES, id, "confirm", null).then().statusCode(200);
        SettableClock.set("2036-01-08T02:00:00Z");
        NarrativeFixture narrative = aDraft().submitted();

        narrative
                .act(reviewer(), "pass-review", Map.of("checklist", NarrativeFixture.CHECKLIST))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/concurrence-rule-broken"));
        assertThat(narrative.status()).isEqualTo("EDITORIAL_REVIEW");
    }
}

package id.narasitunggal.dissemination.evidence;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.channel;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.report;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.reported;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.uploaded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.Someone;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must be proven is set for days to come, by two persons. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class EvidenceRuleTest {
    private static final String RULES = "/api/v1/evidence-rules/";
    private static final String TODAY = "2026-10-12";

    @Inject
    CatalogueUpdate catalogue;

    @Inject
    Session database;

    @BeforeEach
    void twelfth_of_october() {
        SettableClock.set(TODAY + "T02:00:00Z");
        UnitsOfTheTests.register();
    }

    private static RequestSpecification registry(String name) {
        return Someone.with(TokenIssuer.token("registri-" + name, Someone.KOMINFO, "registry-admin"));
    }

    private static Map<String, Object> proposal(String validFrom) {
        return Map.of(
                "family",
                "EXHIBITION",
                "validFrom",
                validFrom,
                "files",
                List.of(Map.of("anyOf", List.of("VIDEO_CLIP", "PHOTO"))),
                "details",
                List.of("PLACE"),
                "sentence",
                "Foto atau rekaman gambar bergerak; tempatnya.",
                "reason",
                "Notula tidak dibuat pada pameran.");
    }

    private static UUID proposed(String validFrom) {
        UUID id = UUID.randomUUID();
        registry("ani").body(proposal(validFrom)).put(RULES + id).then().statusCode(201);
        return id;
    }

    private static Response decided(String who, UUID rule, String verb) {
        return act(registry(who), registry(who), RULES + rule, verb, Map.of("reason", "Sesuai kesepakatan"));
    }

    @Test
    void a_rule_holds_from_its_day_and_what_was_published_before_is_judged_by_the_old_one() {
        UUID rule = proposed("2026-10-14");
        registry("ani").body(proposal("2026-10-14")).put(RULES + rule).then().statusCode(200);
        registry("ani").body(proposal("2026-10-15")).put(RULES + rule).then().statusCode(409);
        decided("ani", rule, "confirm").then().statusCode(403);
        decided("budi", rule, "confirm")
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_FORCE"))
                .body("proposedBy", equalTo("registri-ani"))
                .body("allowedActions", empty());
        atUnit(PADANG)
                .get(RULES)
                .then()
                .body(
                        "items.find { it.family == 'EXHIBITION' && it.validFrom == '2015-06-25' }.validTo",
                        equalTo("2026-10-14"));
        Someone.auditor()
                .get("/api/v1/audit-events?subject=" + rule)
                .then()
                .body("items.type", contains("evidence-rule.confirmed", "evidence-rule.proposed"));

        assertThat(missingOf("2026-10-13T16:59:59Z")).as("the 13th in Jakarta").hasSize(1);
        assertThat(missingOf("2026-10-13T17:00:00Z")).as("the 14th in Jakarta").isEmpty();
    }

    /** What an exhibition of that moment still lacks when it is shown by one photograph. */
    private List<?> missingOf(String shownAt) {
        SettableClock.set("2026-10-15T02:00:00Z");
        UUID edition = PublishedText.firstEdition()
                .forUnits(PADANG)
                .with("requiredFamilies", List.of("EXHIBITION"))
                .publishedAt("2026-10-12T01:00:00Z");
        catalogue.readUnits(0);
        catalogue.readEditions(0);
        Map<String, Object> fair = report(channel(PADANG, "EXHIBITION", "EXHIBITION"), edition, shownAt);
        fair.putAll(Map.of("place", "Lapangan", "audience", 40));
        UUID placement = reported(PADANG, fair);
        uploaded(
                PADANG,
                placement,
                "PHOTO",
                "a.png",
                shownAt,
                SampleFiles.join(SampleFiles.png(4, 4), SampleFiles.ascii(placement.toString())));
        return atUnit(PADANG).get("/api/v1/placements/" + placement).jsonPath().getList("missingEvidence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-06-25", "2026-10-11", TODAY})
    void the_past_and_today_are_never_changed(String day) {
        registry("ani")
                .body(proposal(day))
                .put(RULES + UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/validFrom"));
        assertThatThrownBy(() -> changed(
                        "insert into evidence_rule (id, family, platform, valid_from, files, details, sentence, status, proposed_by, proposed_at, decided_by, decided_at)"
                                + " values (gen_random_uuid(), 'EXHIBITION', 'EXHIBITION', '" + day
                                + "', '[[\"PHOTO\"]]', '{}', 'x', 'IN_FORCE', 'a', '" + TODAY + "T02:00:00Z', 'b', '"
                                + TODAY + "T02:00:00Z')"))
                .hasStackTraceContaining("evidence_rule_future_check");
    }

    @Test
    void a_proposal_whose_day_has_come_is_not_confirmed_any_more_but_may_be_taken_back() {
        UUID rule = proposed("2026-10-20");
        SettableClock.set("2026-10-20T02:00:00Z");
        decided("budi", rule, "confirm").then().statusCode(422);
        decided("ani", rule, "decline").then().statusCode(200).body("status", equalTo("DECLINED"));
        decided("budi", rule, "confirm").then().statusCode(409);
    }

    @Test
    void what_is_set_stays_as_it_is_even_behind_our_back() {
        UUID rule = proposed("2027-03-01");
        assertThatThrownBy(() -> changed(
                        "update evidence_rule set status = 'IN_FORCE', decided_by = proposed_by, decided_at = '2026-10-12T02:00:00Z' where id = '"
                                + rule + "'"))
                .hasStackTraceContaining("evidence_rule_two_persons_check");
        decided("budi", rule, "confirm").then().statusCode(200);
        UUID sameDay = UUID.randomUUID();
        registry("ani").body(proposal("2027-03-01")).put(RULES + sameDay).then().statusCode(409);
        for (String change : List.of(
                "update evidence_rule set sentence = 'Apa saja' where id = '" + rule + "'",
                "update evidence_rule set valid_to = '2027-04-01' where id = '" + rule + "'",
                "update evidence_rule set status = 'DECLINED' where id = '" + rule + "'",
                "delete from evidence_rule where id = '" + rule + "'",
                "truncate evidence_rule")) {
            assertThatThrownBy(() -> changed(change)).as(change).hasStackTraceContaining("never changed");
        }
    }

    private void changed(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery(sql).executeUpdate());
    }

    @Test
    void only_the_registry_sets_rules_and_only_where_files_prove() {
        atUnit(PADANG)
                .body(proposal("2026-10-14"))
                .put(RULES + UUID.randomUUID())
                .then()
                .statusCode(403);
        Someone.officer()
                .body(proposal("2026-10-14"))
                .put(RULES + UUID.randomUUID())
                .then()
                .statusCode(403);
        refused(Map.of("family", "WEBSITE"), "#/family");
        refused(Map.of("platform", "BILLBOARD"), "#/platform");
        refused(Map.of("files", List.of()), "#/files");
    }

    private static void refused(Map<String, Object> other, String pointer) {
        Map<String, Object> wrong = new HashMap<>(proposal("2026-10-14"));
        wrong.putAll(other);
        registry("ani")
                .body(wrong)
                .put(RULES + UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer));
    }
}

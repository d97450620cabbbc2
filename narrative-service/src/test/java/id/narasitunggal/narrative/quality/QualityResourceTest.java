package id.narasitunggal.narrative.quality;

import static id.narasitunggal.narrative.Someone.approver;
import static id.narasitunggal.narrative.Someone.auditor;
import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.ksp;
import static id.narasitunggal.narrative.Someone.padang;
import static id.narasitunggal.narrative.Someone.reviewer;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.CHECKLIST;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraft;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraftOf;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.content;
import static id.narasitunggal.narrative.topic.TopicFixture.aRegisteredTopic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import id.narasitunggal.narrative.editorial.NarrativeFixture;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class QualityResourceTest {
    private static final String SIX_WORDS = "items.findAll { it.aspect == 'SIX_WORDS' }.outcome";

    @Inject
    SessionFactory database;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    private static io.restassured.response.ValidatableResponse quality(NarrativeFixture narrative) {
        return author().get("/api/v1/narratives/{id}/quality", narrative.id)
                .then()
                .statusCode(200);
    }

    @Test
    void each_check_says_what_it_found_where_and_what_to_do() {
        Map<String, Object> text = content(aRegisteredTopic());
        text.remove("summary");
        text.put("body", "BPN menjaga stok 5 juta ton.");

        quality(aDraftOf(text))
                .body("items.find { it.code == 'SUMMARY_SHORT' }.outcome", equalTo("FAILED"))
                .body("items.find { it.code == 'SUMMARY_SHORT' }.pointer", equalTo("#/summary"))
                .body(
                        "items.find { it.code == 'SUMMARY_SHORT' }.advice",
                        equalTo("Isi ringkasan, paling banyak 280 karakter."))
                .body("items.find { it.code == 'ABBREVIATIONS_EXPLAINED' }.outcome", equalTo("WARNING"))
                .body("items.find { it.code == 'AUDIENCE_SET' }.outcome", equalTo("PASSED"))
                .body("items.aspect", hasItems("CREDIBILITY", "CONTEXT", "CLARITY", "CONTINUITY", "CHANNEL"));
    }

    @Test
    void a_text_that_fails_is_refused_with_all_reasons_at_once() {
        Map<String, Object> text = content(aRegisteredTopic());
        text.remove("summary");
        text.put("requiredFamilies", List.of());
        text.put("body", "Warga dengan NIK 1371014508900001 menerima bantuan.");

        aDraftOf(text)
                .act(author(), "submit", null)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("#/summary", "#/requiredFamilies", "#/body"))
                .body("errors.detail", hasItem("Pilih sedikitnya satu rumpun kanal wajib."));
    }

    @Test
    void what_has_expired_on_the_way_is_not_approved() {
        Map<String, Object> text = content(aRegisteredTopic());
        text.put("expiresAt", "2026-10-06T00:00:00+07:00");
        NarrativeFixture ready = aDraftOf(text).submitted().reviewed().concurred();

        SettableClock.set("2026-10-07T02:00:00Z");

        ready.act(approver(), "approve", Map.of())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/expiresAt"));
    }

    @Test
    void the_six_words_are_open_until_a_reviewer_signs_this_very_text() {
        NarrativeFixture narrative = aDraft().submitted();
        quality(narrative).body(SIX_WORDS, not(hasItem("PASSED")));

        narrative.reviewed();
        quality(narrative).body(SIX_WORDS, not(hasItem("CONFIRM"))).body(SIX_WORDS + ".size()", equalTo(6));

        Map<String, Object> changed = content(aRegisteredTopic());
        narrative.edit(author(), changed).then().statusCode(200);
        quality(narrative).body(SIX_WORDS, not(hasItem("PASSED")));
    }

    @Test
    void a_public_service_advertisement_is_passed_with_both_criteria_only() {
        Map<String, Object> text = content(aRegisteredTopic());
        text.put("type", "ILM_SCRIPT");
        NarrativeFixture script = aDraftOf(text).submitted();

        script.act(reviewer(), "pass-review", Map.of("checklist", CHECKLIST))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/checklist/positiveResponse"));
        Map<String, Object> both = new HashMap<>(CHECKLIST);
        both.put("positiveResponse", true);
        both.put("showsNoInterest", true);
        script.act(reviewer(), "pass-review", Map.of("checklist", both)).then().statusCode(200);
        quality(script).body("items.find { it.code == 'POSITIVE_RESPONSE' }.outcome", equalTo("PASSED"));
    }

    @Test
    void an_edition_keeps_its_own_list_and_strangers_see_none() {
        NarrativeFixture narrative = NarrativeFixture.aPublishedOne();

        auditor()
                .get("/api/v1/narratives/{id}/editions/1/quality", narrative.id)
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'ACCURATE' }.outcome", equalTo("PASSED"));
        auditor()
                .get("/api/v1/narratives/{id}/editions/2/quality", narrative.id)
                .then()
                .statusCode(404);
        padang().get("/api/v1/narratives/{id}/quality", narrative.id).then().statusCode(403);
        ksp().get("/api/v1/narratives/{id}/quality", aDraft().id).then().statusCode(404);
    }

    @Test
    void looking_takes_few_statements() {
        Map<String, Object> text = content(aRegisteredTopic());
        text.put("sources", List.of(Map.of("title", "Laporan", "url", "https://contoh.go.id/laporan")));
        NarrativeFixture narrative = aDraftOf(text);
        database.getStatistics().clear();

        quality(narrative);

        assertThat(database.getStatistics().getPrepareStatementCount()).isBetween(1L, 5L);
    }
}

package id.narasitunggal.narrative.editorial;

import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.ksp;
import static id.narasitunggal.narrative.Someone.padang;
import static id.narasitunggal.narrative.Someone.reviewer;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.CHECKLIST;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraftOf;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.content;
import static id.narasitunggal.narrative.topic.TopicFixture.aRegisteredTopic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.narasitunggal.narrative.manuscript.NarrativeType;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class SectionTest {
    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    private static Map<String, Object> textOf(NarrativeType type) {
        Map<String, Object> text = content(aRegisteredTopic());
        text.put("type", type.name());
        if (type == NarrativeType.CLARIFICATION) {
            text.put("clarifies", "Kabar bahwa stok beras habis.");
        }
        return text;
    }

    private static Map<String, Object> checklistFor(NarrativeType type) {
        Map<String, Object> checklist = new HashMap<>(CHECKLIST);
        if (type == NarrativeType.ILM_SCRIPT) {
            checklist.put("positiveResponse", true);
            checklist.put("showsNoInterest", true);
        }
        return checklist;
    }

    @ParameterizedTest
    @EnumSource
    void every_type_goes_from_draft_to_the_public(NarrativeType type) {
        NarrativeFixture narrative = aDraftOf(textOf(type)).submitted();
        narrative
                .act(reviewer(), "pass-review", Map.of("checklist", checklistFor(type)))
                .then()
                .statusCode(200);
        if (narrative.status().equals("COORDINATION")) {
            narrative.act(ksp(), "concur", Map.of()).then().statusCode(200);
        }

        narrative.approved().published();

        narrative.seenBy(padang()).then().body("status", equalTo("PUBLISHED")).body("type", equalTo(type.name()));
    }

    @Test
    void a_clarification_says_what_it_answers() {
        Map<String, Object> text = textOf(NarrativeType.CLARIFICATION);
        text.remove("clarifies");

        assertThat(gapsOf(text)).containsExactly("#/clarifies");
    }

    @Test
    void only_a_holding_statement_goes_without_figures() {
        Map<String, Object> holding = textOf(NarrativeType.HOLDING_STATEMENT);
        holding.remove("figures");
        aDraftOf(holding).submitted();
        Map<String, Object> urgent = textOf(NarrativeType.URGENT);
        urgent.remove("figures");

        assertThat(gapsOf(urgent)).containsExactly("#/figures");
    }

    @Test
    void an_announcement_must_meet_the_two_criteria_of_the_instruction() {
        NarrativeFixture script = aDraftOf(textOf(NarrativeType.ILM_SCRIPT)).submitted();

        script.act(reviewer(), "pass-review", Map.of("checklist", CHECKLIST))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/checklist/positiveResponse"));
        Map<String, Object> refused = checklistFor(NarrativeType.ILM_SCRIPT);
        refused.put("showsNoInterest", false);
        script.act(reviewer(), "pass-review", Map.of("checklist", refused))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/checklist/showsNoInterest"));
        assertThat(script.status()).isEqualTo("EDITORIAL_REVIEW");
    }

    @Test
    void assets_can_be_read_by_those_who_do_not_see_or_hear() {
        Map<String, Object> text = textOf(NarrativeType.THEMATIC);
        text.put(
                "assets",
                List.of(
                        Map.of("kind", "INFOGRAPHIC", "title", "Stok", "url", "https://contoh.go.id/stok.png"),
                        Map.of("kind", "VIDEO", "title", "Penyaluran", "url", "https://contoh.go.id/salur.mp4"),
                        Map.of("kind", "SOCIAL_COPY", "title", "Unggahan"),
                        Map.of("kind", "AUDIO", "title", "Siaran")));

        assertThat(gapsOf(text))
                .containsExactly(
                        "#/assets/0/altText",
                        "#/assets/1/transcript",
                        "#/assets/2/text",
                        "#/assets/3/url",
                        "#/assets/3/transcript");
    }

    @Test
    void variants_speak_to_different_readers() {
        Map<String, Object> text = textOf(NarrativeType.THEMATIC);
        text.put(
                "variants",
                List.of(
                        Map.of("language", "min", "title", "Stok bareh", "body", "Stok bareh cukuik."),
                        Map.of("language", "min", "title", "Stok bareh lain", "body", "Cukuik."),
                        Map.of("title", "Untuk siapa", "body", "Isi"),
                        Map.of("region", "13", "title", "Sumatera Barat")));

        assertThat(gapsOf(text)).containsExactly("#/variants/1", "#/variants/2", "#/variants/3/body");
    }

    @Test
    void assets_and_variants_are_published_and_the_inner_notes_are_not() {
        Map<String, Object> text = textOf(NarrativeType.THEMATIC);
        text.put("doSay", List.of("Sebut angka resmi."));
        text.put("programme", "Ketahanan pangan");
        text.put("presidentialDirective", "Arahan Presiden pada Sidang Kabinet 1 Oktober 2026");
        text.put(
                "assets",
                List.of(Map.of(
                        "kind", "INFOGRAPHIC",
                        "title", "Stok",
                        "url", "https://contoh.go.id/stok.png",
                        "altText", "Batang stok beras naik dari 1,8 ke 2,1 juta ton.")));
        text.put("variants", List.of(Map.of("language", "min", "title", "Stok bareh", "body", "Stok bareh cukuik.")));
        NarrativeFixture narrative =
                aDraftOf(text).submitted().reviewed().concurred().approved().published();

        narrative
                .seenBy(padang())
                .then()
                .body("doSay", empty())
                .body("dontSay", empty())
                .body("programme", equalTo("Ketahanan pangan"))
                .body("presidentialDirective", equalTo("Arahan Presiden pada Sidang Kabinet 1 Oktober 2026"))
                .body("assets.altText", contains("Batang stok beras naik dari 1,8 ke 2,1 juta ton."))
                .body("variants.title", contains("Stok bareh"));
        narrative.seenBy(author()).then().body("doSay", contains("Sebut angka resmi."));
        Map<String, Object> told =
                (Map<String, Object>) FeedReader.entriesOf(narrative.id).get(0).get("data");
        assertThat(told).containsKeys("assets", "variants").doesNotContainKeys("doSay", "dontSay");
        assertThat(told.toString()).doesNotContain("Sebut angka resmi", "Jangan menyebut nama pemasok");
    }

    @Test
    void a_text_without_the_new_sections_has_the_fingerprint_it_always_had() {
        NarrativeFixture plain = aDraftOf(textOf(NarrativeType.THEMATIC));

        Response seen = plain.seenBy(author());

        assertThat(seen.<Object>path("assets")).isNull();
        assertThat(seen.<Object>path("variants")).isNull();
    }

    private static List<String> gapsOf(Map<String, Object> text) {
        Response refused = aDraftOf(text).act(author(), "submit", null);
        assertThat(refused.statusCode()).isEqualTo(422);
        return refused.path("errors.pointer");
    }
}

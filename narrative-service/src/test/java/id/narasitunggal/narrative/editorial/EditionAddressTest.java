package id.narasitunggal.narrative.editorial;

import static id.narasitunggal.narrative.Someone.approver;
import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.padang;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraft;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraftOf;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aPublishedOne;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.anApprovedOneOn;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.content;
import static id.narasitunggal.narrative.topic.TopicFixture.aRegisteredTopic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class EditionAddressTest {
    private static final String EDITIONS = "/api/v1/editions";

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    private static NarrativeFixture corrected(UUID topic, Map<String, Object> text) {
        NarrativeFixture narrative = anApprovedOneOn(topic).published();
        narrative
                .act(author(), "correct", Map.of("changeNote", "Angka stok."))
                .then()
                .statusCode(200);
        narrative.edit(author(), text).then().statusCode(200);
        return narrative;
    }

    private static Map<String, Object> withOtherFigure(UUID topic) {
        Map<String, Object> text = content(topic);
        text.put("summary", "Cadangan beras pemerintah melebihi kebutuhan bantuan pangan triwulan IV.");
        text.put(
                "figures",
                List.of(Map.of(
                        "statement", "Stok 2,4 juta ton.", "publicSource", "Perum Bulog", "asOf", "2026-09-30")));
        text.put("dontSay", List.of("Jangan menyebut gudang."));
        return text;
    }

    private static String editionId(NarrativeFixture narrative, int number) {
        return author().get("/api/v1/narratives/{id}/editions/{n}", narrative.id, number)
                .path("id");
    }

    @Test
    void an_edition_is_found_by_its_id_and_by_its_number_for_ever() {
        UUID topic = aRegisteredTopic();
        NarrativeFixture narrative = corrected(topic, withOtherFigure(topic));
        String first = editionId(narrative, 1);
        String number = narrative.seenBy(padang()).path("number");
        narrative.submitted().reviewed().concurred().approved().published();

        for (String address : List.of(EDITIONS + "/" + first, EDITIONS + "/" + number + "/1")) {
            padang().get(address)
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(first))
                    .body("narrativeId", equalTo(narrative.id.toString()))
                    .body("narrativeNumber", equalTo(number))
                    .body("address", equalTo(EDITIONS + "/" + number + "/1"))
                    .body("status", equalTo("CORRECTED"))
                    .body("content.summary", equalTo(content(topic).get("summary")))
                    .body("ending.reason", equalTo("Angka stok."))
                    .body("ending.successorNumber", equalTo(number))
                    .body("ending.successorEdition", equalTo(2));
        }
    }

    @Test
    void a_withdrawn_edition_keeps_its_address_with_the_reason_and_without_its_words() {
        NarrativeFixture narrative = aPublishedOne();
        String id = editionId(narrative, 1);
        narrative.act(approver(), "withdraw-urgently", Map.of("reason", "Keliru", "legalBasis", "UU 14/2008"));

        padang().get(EDITIONS + "/{id}", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("content.body", nullValue())
                .body("ending.reason", equalTo("Keliru"));
    }

    @Test
    void what_is_not_published_has_no_address_for_units() {
        NarrativeFixture draft = aDraft();
        String id = editionId(draft, 1);
        String number = draft.seenBy(author()).path("number");

        padang().get(EDITIONS + "/{id}", id).then().statusCode(404);
        padang().get(EDITIONS + "/" + number + "/1").then().statusCode(404);
        padang().get(EDITIONS + "/{id}/differences", id).then().statusCode(404);
        author().get(EDITIONS + "/NT/2026/9999/1").then().statusCode(404);
        author().get(EDITIONS + "/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void a_draft_is_compared_with_the_text_in_force_words_and_figures() {
        UUID topic = aRegisteredTopic();
        NarrativeFixture narrative = corrected(topic, withOtherFigure(topic));
        String draft = editionId(narrative, 2);

        author().get(EDITIONS + "/{id}/differences", draft)
                .then()
                .statusCode(200)
                .body("changed", equalTo(true))
                .body("from.edition", equalTo(1))
                .body("to.edition", equalTo(2))
                .body("sections.findAll { it.changed }.section", contains("#/summary", "#/figures", "#/dontSay"))
                .body(
                        "sections.find { it.section == '#/summary' }.runs.findAll { it.kind == 'DELETED' }.text",
                        contains("mencukupi"))
                .body(
                        "sections.find { it.section == '#/summary' }.runs.findAll { it.kind == 'INSERTED' }.text",
                        contains("melebihi"))
                .body("figures.change", contains("CHANGED"))
                .body("figures[0].before.statement", equalTo("Stok 2,1 juta ton."))
                .body("figures[0].after.statement", equalTo("Stok 2,4 juta ton."))
                .body("figures[0].after.publicSource", equalTo("Perum Bulog"));
    }

    @Test
    void any_two_editions_can_be_compared_in_either_direction() {
        UUID topic = aRegisteredTopic();
        NarrativeFixture narrative = corrected(topic, withOtherFigure(topic));
        String first = editionId(narrative, 1);
        String second = editionId(narrative, 2);
        String other = editionId(aPublishedOne(), 1);

        author().queryParam("from", second)
                .get(EDITIONS + "/{id}/differences", first)
                .then()
                .body("figures[0].after.statement", equalTo("Stok 2,1 juta ton."));
        author().queryParam("from", other)
                .get(EDITIONS + "/{id}/differences", first)
                .then()
                .statusCode(200)
                .body("changed", equalTo(false));
        author().get(EDITIONS + "/{id}/differences", first).then().body("changed", equalTo(false));
        author().queryParam("from", "bukan-id")
                .get(EDITIONS + "/{id}/differences", first)
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(400, 404));
    }

    @Test
    void units_see_nothing_of_the_inner_notes_in_a_comparison() {
        UUID topic = aRegisteredTopic();
        NarrativeFixture narrative = corrected(topic, withOtherFigure(topic));
        narrative.submitted().reviewed().concurred().approved().published();

        String seen = padang().get(EDITIONS + "/{id}/differences", editionId(narrative, 2))
                .asString();

        assertThat(seen).contains("melebihi").doesNotContain("pemasok", "gudang");
    }

    @Test
    void the_page_marks_what_came_and_went_and_executes_nothing() {
        UUID topic = aRegisteredTopic();
        Map<String, Object> hostile = withOtherFigure(topic);
        hostile.put("title", "<script>alert(1)</script><img src=x onerror=alert(1)>");
        NarrativeFixture narrative = corrected(topic, hostile);

        for (String address : List.of(
                EDITIONS + "/" + editionId(narrative, 2) + "/differences.html",
                "/api/v1/narratives/" + narrative.id + "/differences.html")) {
            author().get(address)
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("text/html"))
                    .header("Content-Security-Policy", containsString("default-src 'self'"))
                    .body(containsString("<del>mencukupi</del><ins>melebihi</ins>"))
                    .body(containsString("&lt;script&gt;"))
                    .body(not(containsString("<script")))
                    .body(not(containsString("<img")))
                    .body(containsString("<html lang=\"id\">"));
        }
    }

    @Test
    void a_narrative_is_compared_with_the_one_it_replaces() {
        UUID topic = aRegisteredTopic();
        NarrativeFixture old = anApprovedOneOn(topic).published();
        Map<String, Object> text = withOtherFigure(topic);
        text.put("replaces", Map.of("narrativeId", old.id.toString(), "reason", "Kebijakan baru."));
        NarrativeFixture next = aDraftOf(text);

        author().get(EDITIONS + "/{id}/differences", editionId(next, 1))
                .then()
                .body("from.number", equalTo(old.seenBy(author()).path("number")))
                .body("sections.findAll { it.changed }.section", hasItem("#/replaces"));
    }

    @Test
    void opening_an_edition_takes_at_most_five_statements() {
        String id = editionId(aPublishedOne(), 1);
        sessions.getStatistics().clear();

        author().get(EDITIONS + "/{id}", id).then().statusCode(200);

        assertThat(sessions.getStatistics().getPrepareStatementCount()).isBetween(1L, 5L);
    }
}

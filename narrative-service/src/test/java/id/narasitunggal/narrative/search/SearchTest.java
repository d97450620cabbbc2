package id.narasitunggal.narrative.search;

import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.padang;
import static id.narasitunggal.narrative.Someone.reviewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.narasitunggal.narrative.editorial.NarrativeFixture;
import id.narasitunggal.narrative.topic.TopicFixture;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class SearchTest {
    @Inject
    SessionFactory database;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jum'at",
                "jumat",
                "Jum’at",
                "Ma'ruf",
                "maruf",
                "menyelenggarakan",
                "penyelenggara",
                "PENYELENGGARAAN",
                "\"hari Jumat\"",
                "haji -umrah"
            })
    void a_text_is_found_by_stem_and_whatever_apostrophe_it_is_written_with(String words) {
        NarrativeFixture narrative =
                saying("Penyelenggaraan haji dimulai hari Jum'at oleh KH Ma’ruf.", TopicFixture.aRegisteredTopic());

        author().queryParam("q", words)
                .get("/api/v1/search?limit=200")
                .then()
                .statusCode(200)
                .body("items.narrativeId", hasItem(narrative.id.toString()));
        author().queryParam("q", words)
                .get("/api/v1/narratives?limit=200")
                .then()
                .body("items.id", hasItem(narrative.id.toString()));
    }

    @Test
    void a_draft_and_its_comments_are_found_by_the_desk_only() {
        NarrativeFixture narrative = saying("Vaksinasi zebrakuning dimulai.", TopicFixture.aRegisteredTopic());
        reviewer()
                .body(Map.of("narrativeId", narrative.id, "text", "Periksa istilah zebrakuning"))
                .put("/api/v1/comments/{id}", UUID.randomUUID())
                .then()
                .statusCode(201);

        author().get("/api/v1/search?q=zebrakuning")
                .then()
                .body("items.kind", allOf(hasItem("NARRATIVE"), hasItem("COMMENT")));
        padang().get("/api/v1/search?q=zebrakuning").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void highlights_are_marked_and_everything_else_is_harmless() {
        saying(
                "Hati-hati <script>alert('gajahmerah')</script> \uE000 & \"gajahmerah\".",
                TopicFixture.aRegisteredTopic());

        author().get("/api/v1/search?q=gajahmerah")
                .then()
                .body("items[0].excerpt", containsString("<mark>gajahmerah</mark>"))
                .body("items[0].excerpt", not(containsString("<script")))
                .body("items[0].excerpt", not(containsString("'")));
        assertThat(Highlight.html("<b>&\"'" + Highlight.START + "x" + Highlight.STOP))
                .isEqualTo("&lt;b&gt;&amp;&quot;&#39;<mark>x</mark>");
    }

    @Test
    void pages_go_from_the_best_to_the_last_without_gaps() {
        for (int i = 0; i < 5; i++) {
            saying("Kalimat tentang singaputih " + "singaputih ".repeat(i), TopicFixture.aRegisteredTopic());
        }
        List<Double> ranks = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        String after = "";
        do {
            var page = author().get("/api/v1/search?q=singaputih&limit=2" + after)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.id", String.class));
            List<Number> found = page.getList("items.rank");
            found.forEach(rank -> ranks.add(rank.doubleValue()));
            after = page.getString("next") == null ? "" : "&after=" + page.getString("next");
        } while (!after.isEmpty());

        assertThat(ids).hasSize(5).doesNotHaveDuplicates();
        assertThat(ranks).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void related_texts_share_topic_or_words() {
        UUID topic = TopicFixture.aRegisteredTopic();
        NarrativeFixture one = titled("Penanganan banjir rob pesisir utara", topic);
        NarrativeFixture sameTopic = titled("Hal lain sama sekali", topic);
        NarrativeFixture alike = titled("Banjir rob di pesisir ditangani", TopicFixture.aRegisteredTopic());
        database.getStatistics().clear();

        author().get("/api/v1/narratives/{id}/related", one.id)
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(sameTopic.id.toString()))
                .body("items[0].sameTopic", equalTo(true))
                .body("items[0].sameRegion", equalTo(true))
                .body("items.id", hasItem(alike.id.toString()))
                .body("items.id", not(hasItem(one.id.toString())));
        assertThat(database.getStatistics().getPrepareStatementCount()).isEqualTo(2);
        padang().get("/api/v1/narratives/{id}/related", one.id).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\"", "&|!()", "a or", "-", ":*", "\\", "   ", "dan yang di", "' \" ; --"})
    void odd_words_are_no_accident(String words) {
        author().queryParam("q", words).get("/api/v1/search").then().statusCode(200);
    }

    @Test
    void a_search_takes_one_statement() {
        database.getStatistics().clear();

        author().get("/api/v1/search?q=beras&limit=200").then().statusCode(200);

        assertThat(database.getStatistics().getPrepareStatementCount()).isEqualTo(1);
    }

    private static NarrativeFixture saying(String body, UUID topic) {
        Map<String, Object> content = new HashMap<>(NarrativeFixture.content(topic));
        content.put("body", body);
        return NarrativeFixture.aDraftOf(content);
    }

    private static NarrativeFixture titled(String title, UUID topic) {
        Map<String, Object> content = new HashMap<>(NarrativeFixture.content(topic));
        content.put("title", title);
        return NarrativeFixture.aDraftOf(content);
    }
}

package id.narasitunggal.narrative.editorial;

import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraftOn;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aPublishedOne;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.content;
import static id.narasitunggal.narrative.topic.TopicFixture.aRegisteredTopic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.narasitunggal.narrative.manuscript.NarrativeContent;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class VoidingTest {
    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    /** A change of every section there is: a new section without a change here fails the test below. */
    private static Map<String, Object> changes() {
        Map<String, Object> changes = new HashMap<>();
        changes.put("topicId", "topik lain");
        changes.put("type", "REGULAR_WEEKLY");
        changes.put("classification", "SETIAP_SAAT");
        changes.put("title", "Judul lain");
        changes.put("programme", "Ketahanan pangan");
        changes.put("presidentialDirective", "Arahan 1 Oktober");
        changes.put("clarifies", "Kabar keliru");
        changes.put("replaces", "narasi lain");
        changes.put("summary", "Ringkasan lain.");
        changes.put("background", "Latar lain.");
        changes.put("keyMessages", List.of("Satu.", "Dua.", "Tiga."));
        changes.put("body", "Pemerintah memastikan cadangan beras mencukupi.");
        changes.put("figures", List.of(Map.of("statement", "2,2.", "publicSource", "BPS", "asOf", "2026-09-30")));
        changes.put("sources", List.of(Map.of("title", "BPS")));
        changes.put("legalBasis", List.of("UU 18/2012"));
        changes.put("questionsAndAnswers", List.of(Map.of("question", "Cukup?", "answer", "Cukup.")));
        changes.put("doSay", List.of("Sebut angka resmi."));
        changes.put("dontSay", List.of());
        changes.put("spokesperson", Map.of("name", "Budi", "position", "Direktur"));
        changes.put("contact", Map.of("office", "Biro Humas"));
        changes.put("assets", List.of(Map.of("kind", "SOCIAL_COPY", "title", "Unggahan", "text", "Stok beras cukup.")));
        changes.put("variants", List.of(Map.of("language", "jv", "title", "Stok beras", "body", "Cekap.")));
        changes.put("audience", Map.of("kinds", List.of("PROVINSI")));
        changes.put("languages", List.of("id", "jv"));
        changes.put("requiredFamilies", List.of("WEBSITE", "RADIO"));
        changes.put("minimumPlacements", 2);
        changes.put("dueWithin", Map.of("amount", 5, "unit", "WORKING_DAYS"));
        changes.put("embargoUntil", "2026-10-09T09:00:00+07:00");
        changes.put("effectiveFrom", "2026-10-09T09:00:00+07:00");
        changes.put("expiresAt", "2026-12-31T00:00:00+07:00");
        return changes;
    }

    static List<String> sections() {
        return Arrays.stream(NarrativeContent.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static Object changed(String section) {
        return switch (section) {
            case "topicId" -> aRegisteredTopic().toString();
            case "replaces" -> Map.of("narrativeId", aPublishedOne().id.toString(), "reason", "Kebijakan baru.");
            default -> changes().get(section);
        };
    }

    @ParameterizedTest
    @MethodSource("sections")
    void a_change_of_any_section_voids_every_signature(String section) {
        UUID topic = aRegisteredTopic();
        NarrativeFixture approved =
                aDraftOn(topic).submitted().reviewed().concurred().approved();
        String signed = approved.seenBy(author()).path("contentHash");
        Map<String, Object> text = content(topic);
        text.put(section, changed(section));

        approved.edit(author(), text)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("contentHash", not(equalTo(signed)))
                .body("signOffs.voidedAt", everyItem(notNullValue()))
                .body("concurrences.voidedAt", everyItem(notNullValue()))
                .body("signOffs.size()", equalTo(2))
                .body("concurrences.size()", equalTo(1));
    }

    @Test
    void every_section_has_its_change_in_this_test() {
        assertThat(changes()).containsOnlyKeys(sections());
    }
}

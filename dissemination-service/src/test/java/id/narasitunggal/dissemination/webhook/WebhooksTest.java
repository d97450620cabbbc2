package id.narasitunggal.dissemination.webhook;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.SOLOK;
import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.auditor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.catalogue.Editions;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** News of narratives reach the systems of units, once each and never the wrong place. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class WebhooksTest extends WebhookFixture {
    @Inject
    Announcements announcements;

    @Inject
    Editions editions;

    @Test
    void publication_correction_and_withdrawal_arrive_once_each_and_signed() throws Exception {
        UUID id = UUID.randomUUID();
        String secret = registered(id, PADANG, "/a").getString("secret");
        PublishedText first = published();
        deliver();
        PublishedText second = PublishedText.correctionOf(first);
        second.publishedAt("2026-10-12T01:59:30Z");
        read();
        deliver();
        second.withdrawnAt("2026-10-12T01:59:40Z");
        read();
        deliver();

        List<Receiver.Message> messages = receiver.all("/a");
        assertThat(messages)
                .extracting(message -> JsonPath.from(message.body()).getString("type"))
                .containsExactly("edition.published", "edition.corrected", "edition.withdrawn");
        for (Receiver.Message message : messages) {
            assertThat(message.signature()).startsWith(WebhookSignaturesTest.signed(secret, message) + " v1a,");
            assertThat(message.id()).startsWith("msg_");
            assertThat(message.timestamp())
                    .isEqualTo(String.valueOf(new SettableClock().instant().getEpochSecond()));
        }
        assertThat(JsonPath.from(messages.get(0).body()).getString("data.editionId"))
                .isEqualTo(first.editionId().toString());
        assertThat(log(id)).extracting(delivery -> delivery.get("state")).containsOnly("DELIVERED");
    }

    @Test
    void every_end_of_a_narrative_is_told_and_not_a_word_of_its_text() {
        registered(UUID.randomUUID(), PADANG, "/akhir");
        PublishedText successor = published();
        PublishedText superseded = published();
        PublishedText expired = published();
        PublishedText stopped = published();
        superseded.supersededAt("2026-10-12T01:59:40Z", successor);
        expired.expiredAt("2026-10-12T01:59:40Z");
        read();
        QuarkusTransaction.requiringNew()
                .run(() -> editions.stop(stopped.narrativeId(), "Angka keliru", new SettableClock().instant()));
        deliver();

        List<JsonPath> told = receiver.all("/akhir").stream()
                .map(message -> JsonPath.from(message.body()))
                .filter(news -> !"edition.published".equals(news.getString("type")))
                .toList();
        assertThat(told)
                .extracting(news -> news.getString("type"), news -> news.getString("data.narrativeId"))
                .containsExactlyInAnyOrder(
                        tuple("edition.superseded", superseded.narrativeId().toString()),
                        tuple("edition.expired", expired.narrativeId().toString()),
                        tuple("edition.stopped", stopped.narrativeId().toString()));
        for (JsonPath news : told) {
            assertThat(news.getMap("data")).doesNotContainKeys("title", "summary");
        }
        assertThat(told)
                .filteredOn(news -> "edition.superseded".equals(news.getString("type")))
                .extracting(news -> news.getString("data.successorUrl"))
                .allSatisfy(url -> assertThat(url).endsWith("/narasi/" + successor.narrativeId()));
    }

    @Test
    void nothing_is_ever_sent_into_our_own_network() {
        UUID id = UUID.randomUUID();
        atUnit(PADANG)
                .body(Map.of("name", "Dalam", "url", "http://169.254.169.254/latest/meta-data"))
                .put(PATH + id)
                .then()
                .statusCode(201);
        published();
        deliver();

        Map<String, Object> delivery = log(id).get(0);
        assertThat(JsonPath.from(atUnit(PADANG).get(PATH + id + "/deliveries").asString())
                        .getString("items[0].log[0].failure"))
                .isEqualTo("REFUSED");
        assertThat(delivery).containsEntry("state", "WAITING");
        atUnit(PADANG)
                .body(Map.of("name", "x", "url", "ftp://situs.example/"))
                .put(PATH + UUID.randomUUID())
                .then()
                .statusCode(422);
    }

    @Test
    void a_unit_minds_its_own_destinations_only() {
        UUID id = UUID.randomUUID();
        registered(id, PADANG, "/g");

        atUnit(SOLOK).get(PATH + id).then().statusCode(404);
        atUnit(SOLOK).get(PATH + id + "/deliveries").then().statusCode(404);
        atUnit(SOLOK)
                .body(Map.of("name", "x", "url", receiver.at("/g")))
                .put(PATH + id)
                .then()
                .statusCode(409);
        atUnit(PADANG).body(Map.of()).post(PATH + id + "/actions/end").then().statusCode(428);
        auditor()
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .post(PATH + id + "/actions/end")
                .then()
                .statusCode(403);
        act(atUnit(PADANG), atUnit(PADANG), PATH + id, "end", Map.of()).then().statusCode(200);
        published();
        deliver();
        assertThat(receiver.all("/g")).isEmpty();
    }

    @Test
    void the_hub_is_told_which_feeds_changed() {
        announcements.enterHub(receiver.at("/hub"));
        published();
        deliver();

        assertThat(receiver.all("/hub")).singleElement().satisfies(message -> {
            assertThat(message.type()).startsWith("application/x-www-form-urlencoded");
            assertThat(message.body())
                    .startsWith("hub.mode=publish&hub.url=http%3A%2F%2F")
                    .contains("%2Ffeed%2Fatom.xml");
        });
    }
}

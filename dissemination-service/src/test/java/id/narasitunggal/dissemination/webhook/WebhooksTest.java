package id.narasitunggal.dissemination.webhook;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.SOLOK;
import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.auditor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** News of narratives reach the systems of units: signed, once or again, never to the wrong place. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class WebhooksTest {
    private static final String PATH = "/api/v1/webhooks/";

    @Inject
    CatalogueUpdate catalogue;

    @Inject
    DeliveryRound deliveries;

    @Inject
    Announcements announcements;

    @Inject
    Session database;

    private Receiver receiver;

    @BeforeEach
    void a_receiver_listens() {
        SettableClock.set("2026-10-12T02:00:00Z");
        UnitsOfTheTests.register();
        read();
        receiver = new Receiver(3);
    }

    @AfterEach
    void nobody_wants_to_hear_any_more() {
        receiver.close();
        change("update webhook_delivery set state = 'GIVEN_UP', due_at = null where state = 'WAITING'");
        change("update webhook set status = 'ENDED'");
    }

    private void read() {
        catalogue.readUnits(0);
        catalogue.readEditions(0);
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery(sql).executeUpdate());
    }

    private JsonPath registered(UUID id, UUID unit, String path) {
        return atUnit(unit)
                .body(Map.of("name", "Situs " + path, "url", receiver.at(path)))
                .put(PATH + id)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private PublishedText published() {
        PublishedText text = PublishedText.firstEdition().forUnits(PADANG);
        text.publishedAt(new SettableClock().instant().minusSeconds(60).toString());
        read();
        return text;
    }

    private void deliver() {
        while (deliveries.round() > 0) {
            // until nothing is due
        }
    }

    private List<Map<String, Object>> log(UUID webhook) {
        return atUnit(PADANG)
                .get(PATH + webhook + "/deliveries")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    private static String signed(String secret, Receiver.Message message) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        String content = message.id() + "." + message.timestamp() + "." + message.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
    }

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
            assertThat(message.signature()).isEqualTo(signed(secret, message));
            assertThat(message.id()).startsWith("msg_");
            assertThat(message.timestamp())
                    .isEqualTo(String.valueOf(new SettableClock().instant().getEpochSecond()));
        }
        assertThat(JsonPath.from(messages.get(0).body()).getString("data.editionId"))
                .isEqualTo(first.editionId().toString());
        assertThat(log(id)).extracting(delivery -> delivery.get("state")).containsOnly("DELIVERED");
    }

    @Test
    void the_secret_is_told_once_and_a_rotated_one_signs_beside_the_former_for_a_day() throws Exception {
        UUID id = UUID.randomUUID();
        String former = registered(id, PADANG, "/b").getString("secret");
        atUnit(PADANG).get(PATH + id).then().body("secret", nullValue());
        atUnit(PADANG)
                .body(Map.of("name", "Situs /b", "url", receiver.at("/b")))
                .put(PATH + id)
                .then()
                .statusCode(200)
                .body("secret", nullValue());

        String secret = act(atUnit(PADANG), atUnit(PADANG), PATH + id, "rotate-secret", Map.of())
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        published();
        deliver();
        SettableClock.advance(Duration.ofHours(25));
        published();
        deliver();

        List<Receiver.Message> messages = receiver.all("/b");
        assertThat(messages.get(0).signature())
                .isEqualTo(signed(secret, messages.get(0)) + " " + signed(former, messages.get(0)));
        assertThat(messages.get(1).signature()).isEqualTo(signed(secret, messages.get(1)));
        assertThat(auditor().get("/api/v1/audit-events?subject=" + id).asString())
                .doesNotContain(secret, former);
    }

    @Test
    void what_is_not_taken_is_sent_again_by_the_schedule_and_kept_for_replay() {
        UUID id = UUID.randomUUID();
        registered(id, PADANG, "/c");
        receiver.answers("/c", 500);
        published();
        List<Duration> gaps = List.of(
                Duration.ofSeconds(5),
                Duration.ofMinutes(5),
                Duration.ofMinutes(30),
                Duration.ofHours(2),
                Duration.ofHours(5),
                Duration.ofHours(10),
                Duration.ofHours(14),
                Duration.ofHours(20),
                Duration.ofHours(24));
        deliver();
        for (int i = 0; i < gaps.size(); i++) {
            assertThat(receiver.all("/c")).hasSize(i + 1);
            SettableClock.advance(gaps.get(i).minusMillis(100));
            deliver();
            assertThat(receiver.all("/c"))
                    .as("too soon after attempt " + (i + 1))
                    .hasSize(i + 1);
            SettableClock.advance(gaps.get(i).dividedBy(9).plusMillis(200));
            deliver();
        }

        assertThat(receiver.all("/c"))
                .hasSize(10)
                .extracting(Receiver.Message::id)
                .containsOnly(receiver.all("/c").get(0).id());
        Map<String, Object> delivery = log(id).get(0);
        assertThat(delivery).containsEntry("state", "GIVEN_UP").containsEntry("attempts", 10);
        assertThat((List<?>) delivery.get("log")).hasSize(10);

        receiver.answers("/c", 204);
        SettableClock.advance(Duration.ofHours(2));
        atUnit(PADANG)
                .post(PATH + id + "/deliveries/" + delivery.get("id") + "/actions/replay")
                .then()
                .statusCode(204);
        deliver();
        assertThat(log(id).get(0)).containsEntry("state", "DELIVERED");
    }

    @Test
    void a_redirect_is_a_failure_and_is_not_followed() {
        UUID id = UUID.randomUUID();
        registered(id, PADANG, "/d");
        receiver.answers("/d", 302);
        published();
        deliver();

        assertThat(log(id).get(0)).containsEntry("state", "WAITING").containsEntry("attempts", 1);
        assertThat(receiver.all("/lain")).isEmpty();
    }

    @Test
    void a_receiver_that_answers_gone_hears_no_more_until_its_unit_says_so() {
        UUID id = UUID.randomUUID();
        registered(id, PADANG, "/e");
        receiver.answers("/e", 410);
        published();
        published();
        deliver();
        published();
        deliver();

        assertThat(receiver.all("/e")).hasSize(1);
        atUnit(PADANG)
                .get(PATH + id)
                .then()
                .body("status", equalTo("DISABLED"))
                .body("allowedActions", hasItem("activate"));
        receiver.answers("/e", 204);
        act(atUnit(PADANG), atUnit(PADANG), PATH + id, "activate", Map.of())
                .then()
                .statusCode(200);
        published();
        deliver();
        assertThat(receiver.all("/e")).hasSize(2);
    }

    @Test
    void a_destination_that_keeps_failing_is_left_alone_and_holds_up_nobody() {
        UUID broken = UUID.randomUUID();
        UUID sound = UUID.randomUUID();
        registered(broken, PADANG, "/rusak");
        registered(sound, PADANG, "/sehat");
        receiver.answers("/rusak", 503);
        for (int i = 0; i < 8; i++) {
            published();
        }
        deliver();

        assertThat(receiver.all("/sehat")).hasSize(8);
        assertThat(receiver.all("/rusak")).hasSize(5);
        assertThat(atUnit(PADANG).get(PATH + broken).jsonPath().getString("openUntil"))
                .isNotNull();
        SettableClock.advance(Duration.ofMinutes(6));
        receiver.answers("/rusak", 204);
        deliver();
        assertThat(receiver.all("/rusak").size()).isGreaterThanOrEqualTo(5 + 8);
        assertThat(atUnit(PADANG).get(PATH + broken).jsonPath().getInt("failures"))
                .isZero();
    }

    @Test
    void two_replicas_deliver_each_message_once() {
        UUID id = UUID.randomUUID();
        registered(id, PADANG, "/f");
        for (int i = 0; i < 10; i++) {
            published();
        }
        List<CompletableFuture<Void>> replicas = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            replicas.add(CompletableFuture.runAsync(() -> IntStream.range(0, 40).forEach(n -> deliveries.round())));
        }
        CompletableFuture.allOf(replicas.toArray(CompletableFuture[]::new)).join();
        deliver();

        assertThat(receiver.all("/f"))
                .hasSize(10)
                .extracting(Receiver.Message::id)
                .doesNotHaveDuplicates();
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

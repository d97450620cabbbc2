package id.narasitunggal.dissemination.webhook;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.SOLOK;
import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a receiver does not take is tried again with patience, and holds up nobody else. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class WebhookRetriesTest extends WebhookFixture {
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
    void destinations_that_failed_before_never_take_all_workers() {
        for (int i = 0; i < 6; i++) {
            registered(UUID.randomUUID(), PADANG, "/lambat/" + i);
            receiver.answers("/lambat/" + i, 503);
        }
        change("update webhook set failures = 1 where status = 'ACTIVE'");
        registered(UUID.randomUUID(), SOLOK, "/sehat");
        published();

        deliveries.round();

        assertThat(receiver.all("/sehat")).hasSize(1);
        assertThat(IntStream.range(0, 6)
                        .map(i -> receiver.all("/lambat/" + i).size())
                        .sum())
                .isEqualTo(3);
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
}

package id.narasitunggal.narrative.editorial;

import static id.narasitunggal.narrative.Someone.approver;
import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.otherApprover;
import static id.narasitunggal.narrative.Someone.reviewer;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraft;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraftOf;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.anApprovedOneOn;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.content;
import static id.narasitunggal.narrative.topic.TopicFixture.aRegisteredTopic;
import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class RaceTest {
    private final ExecutorService people = Executors.newFixedThreadPool(4);

    @Inject
    Session database;

    @Inject
    PublicationSchedule schedule;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @AfterEach
    void everyone_goes_home() {
        people.shutdownNow();
    }

    @RepeatedTest(5)
    void of_two_narratives_of_one_topic_published_at_once_exactly_one_wins() throws Exception {
        UUID topic = aRegisteredTopic();
        NarrativeFixture one = anApprovedOneOn(topic);
        NarrativeFixture other = anApprovedOneOn(topic);
        String etag = one.etag();
        String otherEtag = other.etag();

        List<Integer> answers = atOnce(
                () -> one.act(author(), "publish", null, etag).statusCode(),
                () -> other.act(author(), "publish", null, otherEtag).statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(List.of(one.status(), other.status())).containsExactlyInAnyOrder("PUBLISHED", "APPROVED");
    }

    @Test
    void the_index_decides_when_the_check_saw_nothing() throws Exception {
        UUID topic = aRegisteredTopic();
        NarrativeFixture one = anApprovedOneOn(topic);
        NarrativeFixture other = anApprovedOneOn(topic);
        String otherEtag = other.etag();
        CountDownLatch uncommitted = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);

        Future<?> slow = people.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
            publishWithoutCommit(one);
            uncommitted.countDown();
            await(mayCommit);
        }));
        uncommitted.await(5, TimeUnit.SECONDS);
        Future<io.restassured.response.Response> blocked =
                people.submit(() -> other.act(author(), "publish", null, otherEtag));
        TimeUnit.MILLISECONDS.sleep(700);
        mayCommit.countDown();
        slow.get(5, TimeUnit.SECONDS);

        io.restassured.response.Response answer = blocked.get(10, TimeUnit.SECONDS);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.<String>path("detail")).startsWith("Topik ini sudah memiliki narasi yang berlaku.");
    }

    private void publishWithoutCommit(NarrativeFixture narrative) {
        database.createNativeMutationQuery(
                        "update edition set status = 'PUBLISHED', published_at = :now where narrative_id = :id")
                .setParameter("now", Instant.parse("2026-10-05T02:00:00Z"))
                .setParameter("id", narrative.id)
                .executeUpdate();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @RepeatedTest(3)
    void of_two_approvers_at_once_one_signs_and_the_other_is_told_to_look_again() throws Exception {
        NarrativeFixture ready = aDraft().submitted().reviewed().concurred();
        String etag = ready.etag();

        List<Integer> answers = atOnce(
                () -> ready.act(approver(), "approve", Map.of(), etag).statusCode(),
                () -> ready.act(otherApprover(), "approve", Map.of(), etag).statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        List<Object> approvals = ready.seenBy(author()).path("signOffs.findAll { it.kind == 'APPROVAL' }");
        assertThat(approvals).hasSize(1);
    }

    @RepeatedTest(3)
    void an_approval_never_lands_on_a_text_that_was_edited_meanwhile() throws Exception {
        UUID topic = aRegisteredTopic();
        NarrativeFixture ready =
                NarrativeFixture.aDraftOn(topic).submitted().reviewed().concurred();
        Map<String, Object> changed = content(topic);
        changed.put("title", "Judul baru");
        String etag = ready.etag();

        List<Integer> answers = atOnce(
                () -> ready.act(approver(), "approve", Map.of(), etag).statusCode(),
                () -> author().header("If-Match", etag)
                        .body(changed)
                        .put("/api/v1/narratives/{id}", ready.id)
                        .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        boolean approved = ready.status().equals("APPROVED");
        assertThat(ready.seenBy(author()).<String>path("title"))
                .isEqualTo(approved ? "Stok beras pemerintah cukup sampai akhir tahun" : "Judul baru");
    }

    @RepeatedTest(3)
    void two_replicas_publish_a_scheduled_text_once() throws Exception {
        Map<String, Object> embargoed = content(aRegisteredTopic());
        embargoed.put("embargoUntil", "2026-10-05T10:00:00+07:00");
        NarrativeFixture narrative = aDraftOf(embargoed)
                .submitted()
                .reviewed()
                .concurred()
                .approved()
                .published();
        SettableClock.set("2026-10-05T03:00:00Z");

        atOnce(this::look, this::look, this::look);

        assertThat(narrative.status()).isEqualTo("PUBLISHED");
        Long told = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select count(*) from event where subject = :id and type = 'edition.published'",
                                Long.class)
                        .setParameter("id", narrative.id)
                        .getSingleResult());
        assertThat(told).isEqualTo(1);
    }

    @RepeatedTest(3)
    void a_recall_and_the_hour_of_publication_do_not_both_happen() throws Exception {
        Map<String, Object> embargoed = content(aRegisteredTopic());
        embargoed.put("embargoUntil", "2026-10-05T10:00:00+07:00");
        NarrativeFixture narrative = aDraftOf(embargoed)
                .submitted()
                .reviewed()
                .concurred()
                .approved()
                .published();
        String etag = narrative.etag();
        SettableClock.set("2026-10-05T03:00:00Z");

        List<Integer> answers = atOnce(
                this::look,
                () -> narrative
                        .act(approver(), "recall", Map.of("reason", "Tunda"), etag)
                        .statusCode());

        assertThat(narrative.status()).isEqualTo(answers.get(1) == 200 ? "APPROVED" : "PUBLISHED");
    }

    @RepeatedTest(3)
    void a_withdrawal_and_the_publication_of_its_correction_do_not_both_happen() throws Exception {
        NarrativeFixture narrative = NarrativeFixture.aPublishedOne();
        narrative.act(approver(), "propose-withdrawal", Map.of("reason", "Keliru", "legalBasis", "UU 14/2008"));
        narrative.act(author(), "correct", Map.of("changeNote", "Angka"));
        narrative.submitted().reviewed().concurred().approved();
        String etag = narrative.etag();

        List<Integer> answers = atOnce(
                () -> narrative.act(otherApprover(), "withdraw", null, etag).statusCode(),
                () -> narrative.act(author(), "publish", null, etag).statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        assertThat(narrative.status()).isEqualTo(answers.get(0) == 200 ? "APPROVED" : "PUBLISHED");
    }

    @RepeatedTest(2)
    void the_same_draft_sent_twice_at_once_is_one_narrative() throws Exception {
        UUID id = UUID.randomUUID();
        Map<String, Object> sent = content(aRegisteredTopic());

        List<Integer> answers = atOnce(
                () -> author().body(sent).put("/api/v1/narratives/{id}", id).statusCode(),
                () -> reviewer().body(sent).put("/api/v1/narratives/{id}", id).statusCode());

        assertThat(answers)
                .contains(201)
                .allMatch(status -> List.of(200, 201, 409).contains(status));
        author().body(sent).put("/api/v1/narratives/{id}", id).then().statusCode(200);
    }

    private int look() {
        schedule.run();
        return 0;
    }

    @SafeVarargs
    private List<Integer> atOnce(Callable<Integer>... acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.length);
        List<Future<Integer>> running = new ArrayList<>();
        for (Callable<Integer> act : acts) {
            running.add(people.submit(() -> {
                start.await(5, TimeUnit.SECONDS);
                return act.call();
            }));
        }
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : running) {
            answers.add(answer.get(20, TimeUnit.SECONDS));
        }
        return answers;
    }
}

package id.narasitunggal.narrative.editorial;

import static id.narasitunggal.narrative.Someone.approver;
import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.ksp;
import static id.narasitunggal.narrative.Someone.otherApprover;
import static id.narasitunggal.narrative.Someone.reviewer;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraft;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraftOf;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraftOn;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aPublishedOne;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.anApprovedOneOn;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.content;
import static id.narasitunggal.narrative.topic.TopicFixture.aRegisteredTopic;
import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.narrative.release.PublicationSchedule;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** Two acts on the same thing at the same moment, each in a transaction of its own: one wins, the other is told why. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class RaceTest {
    private static final int TIMES = 10;
    private static final Map<String, String> WHY = Map.of("reason", "Keliru", "legalBasis", "UU 14/2008");

    @Inject
    Session database;

    @Inject
    PublicationSchedule schedule;

    @Inject
    Crossroads crossroads;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @RepeatedTest(TIMES)
    void of_two_narratives_of_one_topic_published_at_once_exactly_one_wins() throws Exception {
        UUID topic = aRegisteredTopic();
        NarrativeFixture one = anApprovedOneOn(topic);
        NarrativeFixture other = anApprovedOneOn(topic);
        String etag = one.etag();
        String otherEtag = other.etag();

        List<Integer> answers = crossroads.meet(
                Crossroads.rowsOf(one.id, other.id),
                () -> one.act(author(), "publish", null, etag).statusCode(),
                () -> other.act(author(), "publish", null, otherEtag).statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(List.of(one.status(), other.status())).containsExactlyInAnyOrder("PUBLISHED", "APPROVED");
        assertThat(told(one, "edition.published") + told(other, "edition.published"))
                .isEqualTo(1);
    }

    /** The first has published but not committed: the second sees a free topic, and only the index knows better. */
    @RepeatedTest(TIMES)
    void the_index_decides_when_the_check_saw_nothing() throws Exception {
        UUID topic = aRegisteredTopic();
        NarrativeFixture one = anApprovedOneOn(topic);
        NarrativeFixture other = anApprovedOneOn(topic);
        String etag = one.etag();
        String otherEtag = other.etag();

        List<Integer> answers = crossroads.meet(
                Crossroads.theRecord(),
                () -> one.act(author(), "publish", null, etag).statusCode(),
                () -> other.act(author(), "publish", null, otherEtag).statusCode());

        assertThat(answers).containsExactly(200, 409);
        assertThat(one.status()).isEqualTo("PUBLISHED");
        assertThat(other.status()).isEqualTo("APPROVED");
    }

    @RepeatedTest(TIMES)
    void of_two_approvers_at_once_one_signs_and_the_other_is_told_to_look_again() throws Exception {
        NarrativeFixture ready = aDraft().submitted().reviewed().concurred();
        String etag = ready.etag();

        List<Integer> answers = crossroads.meet(
                Crossroads.rowsOf(ready.id),
                () -> ready.act(approver(), "approve", Map.of(), etag).statusCode(),
                () -> ready.act(otherApprover(), "approve", Map.of(), etag).statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        List<Object> approvals = ready.seenBy(author()).path("signOffs.findAll { it.kind == 'APPROVAL' }");
        assertThat(approvals).hasSize(1);
        assertThat(told(ready, "narrative.approved")).isEqualTo(1);
    }

    @RepeatedTest(TIMES)
    void an_approval_never_lands_on_a_text_that_was_edited_meanwhile() throws Exception {
        UUID topic = aRegisteredTopic();
        NarrativeFixture ready = aDraftOn(topic).submitted().reviewed().concurred();
        Map<String, Object> changed = content(topic);
        changed.put("title", "Judul baru");
        String etag = ready.etag();

        List<Integer> answers = crossroads.meet(
                Crossroads.rowsOf(ready.id),
                () -> ready.act(approver(), "approve", Map.of(), etag).statusCode(),
                () -> author().header("If-Match", etag)
                        .body(changed)
                        .put("/api/v1/narratives/{id}", ready.id)
                        .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        boolean approved = ready.status().equals("APPROVED");
        assertThat(ready.seenBy(author()).<String>path("title"))
                .isEqualTo(approved ? "Stok beras pemerintah cukup sampai akhir tahun" : "Judul baru");
        List<Object> standing = ready.seenBy(author()).path("signOffs.findAll { it.voidedAt == null }");
        assertThat(standing).hasSize(approved ? 2 : 0);
    }

    @RepeatedTest(TIMES)
    void a_party_cannot_agree_and_object_at_once() throws Exception {
        NarrativeFixture asked = aDraft().submitted().reviewed();
        String etag = asked.etag();

        List<Integer> answers = crossroads.meet(
                Crossroads.rowsOf(asked.id),
                () -> asked.act(ksp(), "concur", Map.of(), etag).statusCode(),
                () -> asked.act(ksp(), "object", Map.of("reason", "Keliru"), etag)
                        .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        assertThat(asked.status()).isEqualTo(answers.get(0) == 200 ? "READY_FOR_APPROVAL" : "DRAFT");
    }

    @RepeatedTest(TIMES)
    void two_replicas_publish_a_scheduled_text_once() throws Exception {
        NarrativeFixture narrative = aScheduledOne();
        SettableClock.set("2026-10-05T03:00:00Z");

        crossroads.meanwhile(Crossroads.theRecord(), this::look, schedule::run);
        schedule.run();

        assertThat(narrative.status()).isEqualTo("PUBLISHED");
        assertThat(told(narrative, "edition.published")).isEqualTo(1);
    }

    @RepeatedTest(TIMES)
    void a_recall_that_comes_while_the_hour_strikes_comes_too_late() throws Exception {
        NarrativeFixture narrative = aScheduledOne();
        String etag = narrative.etag();
        SettableClock.set("2026-10-05T03:00:00Z");

        List<Integer> answers = crossroads.meet(
                Crossroads.theRecord(),
                this::look,
                () -> narrative
                        .act(approver(), "recall", Map.of("reason", "Tunda"), etag)
                        .statusCode());

        assertThat(answers.get(1)).isEqualTo(412);
        assertThat(narrative.status()).isEqualTo("PUBLISHED");
    }

    @RepeatedTest(TIMES)
    void a_text_being_recalled_is_not_published_when_the_hour_strikes() throws Exception {
        NarrativeFixture narrative = aScheduledOne();
        String etag = narrative.etag();
        SettableClock.set("2026-10-05T03:00:00Z");

        Integer answer = crossroads.meanwhile(
                Crossroads.theRecord(),
                () -> narrative
                        .act(approver(), "recall", Map.of("reason", "Tunda"), etag)
                        .statusCode(),
                schedule::run);
        schedule.run();

        assertThat(answer).isEqualTo(200);
        assertThat(narrative.status()).isEqualTo("APPROVED");
        assertThat(told(narrative, "edition.published")).isZero();
    }

    @RepeatedTest(TIMES)
    void a_withdrawal_and_the_publication_of_its_correction_do_not_both_happen() throws Exception {
        NarrativeFixture narrative = aPublishedOne();
        narrative.act(approver(), "propose-withdrawal", WHY);
        narrative.act(author(), "correct", Map.of("changeNote", "Angka"));
        narrative.submitted().reviewed().concurred().approved();
        String etag = narrative.etag();

        List<Integer> answers = crossroads.meet(
                Crossroads.rowsOf(narrative.id),
                () -> narrative.act(otherApprover(), "withdraw", null, etag).statusCode(),
                () -> narrative.act(author(), "publish", null, etag).statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        assertThat(narrative.status()).isEqualTo(answers.get(0) == 200 ? "APPROVED" : "PUBLISHED");
    }

    @RepeatedTest(TIMES)
    void a_narrative_is_withdrawn_or_replaced_and_readers_always_find_the_successor() throws Exception {
        UUID topic = aRegisteredTopic();
        NarrativeFixture old = anApprovedOneOn(topic).published();
        Map<String, Object> text = content(topic);
        text.put("replaces", Map.of("narrativeId", old.id.toString(), "reason", "Kebijakan baru."));
        NarrativeFixture next =
                aDraftOf(text).submitted().reviewed().concurred().approved();
        String etag = old.etag();
        String nextEtag = next.etag();

        List<Integer> answers = crossroads.meet(
                Crossroads.rowsOf(old.id, next.id),
                () -> old.act(approver(), "withdraw-urgently", WHY, etag).statusCode(),
                () -> next.act(author(), "publish", null, nextEtag).statusCode());

        assertThat(answers).contains(200).allMatch(status -> status == 200 || status == 412);
        assertThat(old.status()).isEqualTo(answers.get(0) == 200 ? "WITHDRAWN" : "SUPERSEDED");
        assertThat(next.status()).isEqualTo(answers.get(1) == 200 ? "PUBLISHED" : "APPROVED");
        assertThat(old.seenBy(author()).<String>path("ending.successorId"))
                .isEqualTo(answers.get(1) == 200 ? next.id.toString() : null);
    }

    @RepeatedTest(TIMES)
    void a_third_look_is_taken_once() throws Exception {
        NarrativeFixture narrative = aPublishedOne();
        narrative.act(approver(), "withdraw-urgently", WHY).then().statusCode(200);
        String review = PostReviewTest.reviewOf(narrative);

        List<Integer> answers = crossroads.meet(
                "select from post_review where id = '" + review + "' for update",
                () -> PostReviewTest.complete(author(), review).statusCode(),
                () -> PostReviewTest.complete(reviewer(), review).statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        assertThat(told(narrative, "narrative.post-reviewed")).isEqualTo(1);
    }

    @RepeatedTest(TIMES)
    void the_same_draft_sent_twice_at_once_is_one_narrative() throws Exception {
        UUID id = UUID.randomUUID();
        Map<String, Object> sent = content(aRegisteredTopic());
        ExecutorService people = Executors.newFixedThreadPool(2);

        Future<Integer> one = people.submit(
                () -> author().body(sent).put("/api/v1/narratives/{id}", id).statusCode());
        Future<Integer> other = people.submit(
                () -> reviewer().body(sent).put("/api/v1/narratives/{id}", id).statusCode());

        assertThat(List.of(one.get(20, TimeUnit.SECONDS), other.get(20, TimeUnit.SECONDS)))
                .contains(201)
                .allMatch(status -> List.of(200, 201, 409).contains(status));
        author().body(sent).put("/api/v1/narratives/{id}", id).then().statusCode(200);
        people.shutdown();
    }

    private static NarrativeFixture aScheduledOne() {
        Map<String, Object> embargoed = content(aRegisteredTopic());
        embargoed.put("embargoUntil", "2026-10-05T10:00:00+07:00");
        return aDraftOf(embargoed).submitted().reviewed().concurred().approved().published();
    }

    private int look() {
        schedule.run();
        return 0;
    }

    private Long told(NarrativeFixture narrative, String type) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select count(*) from event where subject = :id and type = :type", Long.class)
                        .setParameter("id", narrative.id)
                        .setParameter("type", type)
                        .getSingleResult());
    }
}

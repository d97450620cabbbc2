package id.narasitunggal.narrative.evidence;

import static id.narasitunggal.narrative.Someone.approver;
import static id.narasitunggal.narrative.Someone.auditor;
import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.ksp;
import static id.narasitunggal.narrative.Someone.neighbourService;
import static id.narasitunggal.narrative.Someone.otherApprover;
import static id.narasitunggal.narrative.Someone.padang;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraftOf;
import static id.narasitunggal.narrative.evidence.ItemNews.accepted;
import static id.narasitunggal.narrative.evidence.ItemNews.conflictOpened;
import static id.narasitunggal.narrative.evidence.ItemNews.conflictSettled;
import static id.narasitunggal.narrative.evidence.ItemNews.figures;
import static id.narasitunggal.narrative.evidence.ItemNews.reclassified;
import static id.narasitunggal.narrative.evidence.ItemNews.superseded;
import static id.narasitunggal.narrative.evidence.ItemNews.textCiting;
import static id.narasitunggal.narrative.evidence.ItemNews.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.narasitunggal.narrative.editorial.NarrativeFixture;
import id.narasitunggal.narrative.release.PublicationHour;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(SubmissionNeighbour.class)
class EvidenceFlagTest {
    private final ExecutorService people = Executors.newFixedThreadPool(3);

    @Inject
    EvidenceCollector collector;

    @Inject
    FlagRaiser flags;

    @Inject
    ItemRegister items;

    @Inject
    PublicationHour publication;

    @Inject
    Session database;

    @Inject
    SessionFactory statements;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
        SubmissionNeighbour.comesBack();
    }

    @AfterEach
    void everyone_goes_home() {
        people.shutdownNow();
    }

    private void hear(String... news) {
        List.of(news).forEach(SubmissionNeighbour::tell);
        collector.collectFrom(0);
    }

    private UUID anAcceptedItem() {
        UUID id = UUID.randomUUID();
        hear(accepted(id, 1, "BERKALA", "17.4"));
        return id;
    }

    private static ValidatableResponse flagsOf(NarrativeFixture narrative) {
        return author().queryParam("narrative", narrative.id)
                .get("/api/v1/evidence-flags")
                .then()
                .statusCode(200);
    }

    private static Response decide(NarrativeFixture narrative, String decision) {
        String id = flagsOf(narrative).extract().path("items.find { it.decision == null }.id");
        String etag = author().get("/api/v1/evidence-flags/{id}", id).header("ETag");
        return author().header("If-Match", etag)
                .body(Map.of("decision", decision, "reason", "Sudah dibicarakan dengan Dinas Kesehatan."))
                .post("/api/v1/evidence-flags/{id}/actions/decide", id);
    }

    private long eventsOf(NarrativeFixture narrative, String type) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select count(*) from event where subject = :id and type = :type", Long.class)
                        .setParameter("id", narrative.id)
                        .setParameter("type", type)
                        .getSingleResult());
    }

    private static NarrativeFixture published(Map<String, Object> text) {
        return aDraftOf(text).submitted().reviewed().concurred().approved().published();
    }

    @Test
    void a_corrected_item_flags_every_text_that_cites_it_and_sounds_the_alarm_for_the_live_one() {
        UUID item = anAcceptedItem();
        NarrativeFixture live = published(textCiting(item));
        NarrativeFixture draft = aDraftOf(textCiting(item));
        NarrativeFixture other = aDraftOf(textCiting(anAcceptedItem()));

        hear(superseded(item, 1), accepted(UUID.randomUUID(), 2, "BERKALA", "18.1"));

        flagsOf(live).body("items.kind", contains("SUPERSEDED")).body("items[0].alarm", equalTo(true));
        flagsOf(draft).body("items.kind", contains("SUPERSEDED")).body("items[0].alarm", equalTo(false));
        flagsOf(other).body("items", empty());
        assertThat(eventsOf(live, "narrative.evidence-alarm")).isEqualTo(1);
        assertThat(eventsOf(draft, "narrative.evidence-flagged")).isEqualTo(1);
        live.seenBy(author()).then().body("evidenceFlags", equalTo(1));
        live.seenBy(padang()).then().body("evidenceFlags", nullValue());
        author().queryParam("topic", live.seenBy(author()).<String>path("topicId"))
                .get("/api/v1/narratives?limit=200")
                .then()
                .body("items.find { it.id == '" + live.id + "' }.evidenceFlags", equalTo(1));
    }

    @Test
    void the_same_news_twice_flags_once() {
        UUID item = anAcceptedItem();
        NarrativeFixture live = published(textCiting(item));
        String news = superseded(item, 1);

        hear(news, news, accepted(item, 2, "BERKALA", "18.1"));

        flagsOf(live).body("items.kind", contains("SUPERSEDED"));
        assertThat(eventsOf(live, "narrative.evidence-alarm")).isEqualTo(1);
    }

    @Test
    void one_statement_flags_all_texts_however_many_cite_the_item() {
        UUID item = anAcceptedItem();
        UUID busy = anAcceptedItem();
        aDraftOf(textCiting(item));
        for (int i = 0; i < 5; i++) {
            aDraftOf(textCiting(busy));
        }

        long one = statementsOf(() -> flags.raise(FlagKind.WITHDRAWN, "uji", List.of(item), 1));
        long five = statementsOf(() -> flags.raise(FlagKind.WITHDRAWN, "uji", List.of(busy), 1));

        // waiting, flagging, and one row of the record for each text
        assertThat(one).isEqualTo(2 + 1);
        assertThat(five).isEqualTo(2 + 5);
    }

    private long statementsOf(Runnable work) {
        statements.getStatistics().clear();
        QuarkusTransaction.requiringNew().run(work);
        return statements.getStatistics().getPrepareStatementCount();
    }

    @Test
    void a_flagged_text_is_not_approved_until_an_editor_decides_with_a_reason() {
        UUID item = anAcceptedItem();
        NarrativeFixture ready =
                aDraftOf(textCiting(item)).submitted().reviewed().concurred();
        hear(superseded(item, 1));

        ready.act(approver(), "approve", Map.of())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/figures/0/citation"))
                .body("errors[0].detail", containsString("sudah dikoreksi"));

        decide(ready, "NO_EFFECT")
                .then()
                .statusCode(200)
                .body("decision", equalTo("NO_EFFECT"))
                .body("decidedBy", equalTo("rina"))
                .body("allowedActions", empty());
        assertThat(eventsOf(ready, "narrative.evidence-decided")).isEqualTo(1);
        ready.act(approver(), "approve", Map.of()).then().statusCode(200);
    }

    @Test
    void to_correct_the_text_is_an_intention_until_the_text_is_corrected() {
        UUID item = anAcceptedItem();
        Map<String, Object> text = textCiting(item);
        NarrativeFixture draft = aDraftOf(text);
        hear(accepted(item, 2, "BERKALA", "18.1"));
        decide(draft, "CORRECT").then().statusCode(200).body("blocking", equalTo(true));

        draft.act(author(), "submit", null).then().statusCode(422);
        text.put("figures", figures(2, item));
        draft.edit(author(), text).then().statusCode(200).body("evidenceFlags", equalTo(0));

        draft.submitted();
        flagsOf(draft).body("items.decision", contains("SETTLED"));
    }

    @Test
    void a_scheduled_text_whose_evidence_changed_is_not_published_by_the_clock() {
        UUID item = anAcceptedItem();
        Map<String, Object> embargoed = textCiting(item);
        embargoed.put("embargoUntil", "2026-10-05T10:00:00+07:00");
        NarrativeFixture narrative = published(embargoed);
        assertThat(narrative.status()).isEqualTo("SCHEDULED");
        hear(withdrawn(item, 1));

        SettableClock.set("2026-10-05T03:00:00Z");
        publication.hasCome();

        assertThat(narrative.status()).isEqualTo("APPROVED");
        narrative.act(author(), "publish", null).then().statusCode(422);
    }

    @Test
    void a_correction_starts_with_the_flags_of_the_text_it_corrects() {
        UUID item = anAcceptedItem();
        NarrativeFixture live = published(textCiting(item));
        hear(superseded(item, 1));

        live.act(author(), "correct", Map.of("changeNote", "Angka")).then().statusCode(200);

        flagsOf(live).body("items.findAll { it.edition == 2 }.kind", contains("SUPERSEDED"));
        live.act(author(), "submit", null).then().statusCode(422);
    }

    @Test
    void an_item_that_becomes_exempt_disappears_and_its_live_text_is_proposed_for_withdrawal() {
        UUID item = anAcceptedItem();
        NarrativeFixture live = published(textCiting(item));

        hear(reclassified(item, "BERKALA", "DIKECUALIKAN"));

        author().get("/api/v1/citable-items/{id}", item).then().statusCode(404);
        author().queryParam("q", "stunting")
                .queryParam("limit", 200)
                .get("/api/v1/citable-items")
                .then()
                .body("items.findAll { it.id == '" + item + "' }", empty());
        flagsOf(live)
                .body("items.kind", contains("RECLASSIFIED"))
                .body("items[0].alarm", equalTo(true))
                .body("items[0].itemTitle", nullValue());
        live.seenBy(author())
                .then()
                .body("citations", empty())
                .body("withdrawal.legalBasis", equalTo("UU 14/2008 Pasal 17"));
        assertThat(live.seenBy(auditor()).asString()).doesNotContain("Prevalensi", "SUB/13.71");
        assertThat(eventsOf(live, "narrative.withdrawal-proposed")).isEqualTo(1);
        decide(live, "NO_EFFECT").then().statusCode(422).body("errors[0].pointer", equalTo("#/decision"));
        live.act(otherApprover(), "withdraw", null).then().statusCode(200);
    }

    @Test
    void an_exempt_item_is_answered_like_an_unknown_one_and_old_news_does_not_open_it() {
        UUID item = anAcceptedItem();
        hear(reclassified(item, "BERKALA", "DIKECUALIKAN"), accepted(item, 1, "BERKALA", "17.4"));

        String exempt = errorOf(textCiting(item));
        String unknown = errorOf(textCiting(UUID.randomUUID()));

        assertThat(exempt).isEqualTo(unknown);
        hear(reclassified(item, "DIKECUALIKAN", "BERKALA"), accepted(item, 1, "BERKALA", "17.4"));
        author().get("/api/v1/citable-items/{id}", item).then().statusCode(200);
    }

    private static String errorOf(Map<String, Object> text) {
        Response answer = author().body(text).put("/api/v1/narratives/{id}", UUID.randomUUID());
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.asString();
    }

    @Test
    void another_open_class_changes_the_word_and_flags_nothing() {
        UUID item = anAcceptedItem();
        NarrativeFixture draft = aDraftOf(textCiting(item));

        hear(reclassified(item, "BERKALA", "SETIAP_SAAT"));

        flagsOf(draft).body("items", empty());
        author().get("/api/v1/citable-items/{id}", item).then().body("classification", equalTo("SETIAP_SAAT"));
    }

    @Test
    void a_data_conflict_stops_the_text_until_the_cited_figure_is_chosen() {
        UUID cited = anAcceptedItem();
        UUID other = anAcceptedItem();
        UUID conflict = UUID.randomUUID();
        NarrativeFixture draft = aDraftOf(textCiting(cited));
        hear(conflictOpened(conflict, cited, other));
        draft.act(author(), "submit", null)
                .then()
                .statusCode(422)
                .body("errors[0].detail", containsString("berbeda dengan data instansi lain"));

        hear(conflictSettled(conflict, "CHOSEN", cited, cited, other));

        flagsOf(draft).body("items.decision", contains("SETTLED")).body("items[0].resolution", equalTo("CHOSEN"));
        draft.submitted();
    }

    @Test
    void the_figure_that_was_not_chosen_still_needs_a_decision() {
        UUID cited = anAcceptedItem();
        UUID other = anAcceptedItem();
        UUID conflict = UUID.randomUUID();
        NarrativeFixture draft = aDraftOf(textCiting(cited));

        hear(conflictOpened(conflict, cited, other));
        decide(draft, "NO_EFFECT")
                .then()
                .statusCode(422)
                .body("errors[0].detail", containsString("belum selesai dikaji"));
        hear(conflictSettled(conflict, "CHOSEN", other, cited, other));

        draft.act(author(), "submit", null).then().statusCode(422);
        decide(draft, "NO_EFFECT").then().statusCode(200);
        draft.submitted();
    }

    @Test
    void both_figures_count_as_footnoted_when_the_text_cites_both() {
        UUID cited = anAcceptedItem();
        UUID other = anAcceptedItem();
        UUID conflict = UUID.randomUUID();
        Map<String, Object> text = textCiting(cited);
        NarrativeFixture draft = aDraftOf(text);
        hear(conflictOpened(conflict, cited, other), conflictSettled(conflict, "FOOTNOTE_BOTH", null, cited, other));
        decide(draft, "FOOTNOTE_BOTH").then().statusCode(422);

        text.put("figures", figures(1, cited, other));
        draft.edit(author(), text).then().statusCode(200);
        decide(draft, "FOOTNOTE_BOTH").then().statusCode(200);

        draft.submitted();
    }

    @Test
    void a_conflict_that_flares_up_again_needs_a_decision_again() {
        UUID cited = anAcceptedItem();
        UUID other = anAcceptedItem();
        UUID conflict = UUID.randomUUID();
        NarrativeFixture draft = aDraftOf(textCiting(cited));
        hear(conflictOpened(conflict, cited, other), conflictSettled(conflict, "CHOSEN", other, cited, other));
        decide(draft, "NO_EFFECT").then().statusCode(200);

        hear(conflictOpened(conflict, cited, other));

        flagsOf(draft).body("items.findAll { it.decision == null }.kind", contains("CONFLICT"));
        draft.act(author(), "submit", null).then().statusCode(422);
    }

    @Test
    void who_joins_an_open_conflict_is_flagged_and_who_leaves_it_is_free() {
        UUID leaving = anAcceptedItem();
        UUID joining = anAcceptedItem();
        UUID other = anAcceptedItem();
        UUID conflict = UUID.randomUUID();
        NarrativeFixture before = aDraftOf(textCiting(leaving));
        NarrativeFixture after = aDraftOf(textCiting(joining));
        hear(conflictOpened(conflict, leaving, other));

        hear(conflictOpened(conflict, joining, other));

        flagsOf(before).body("items.decision", contains("SETTLED"));
        flagsOf(after).body("items.findAll { it.decision == null }.kind", contains("CONFLICT"));
    }

    @Test
    void a_text_that_is_begun_during_a_conflict_is_flagged_at_once() {
        UUID cited = anAcceptedItem();
        hear(conflictOpened(UUID.randomUUID(), cited, anAcceptedItem()));

        NarrativeFixture draft = aDraftOf(textCiting(cited));

        flagsOf(draft).body("items.kind", contains("CONFLICT"));
    }

    @Test
    void decisions_are_the_editors_and_the_desk_counts_what_waits() {
        UUID item = anAcceptedItem();
        NarrativeFixture live = published(textCiting(item));
        int before = author().get("/api/v1/evidence-flags/count").path("alarms");
        hear(superseded(item, 1));
        String id = flagsOf(live).extract().path("items[0].id");

        author().get("/api/v1/evidence-flags/count").then().body("alarms", equalTo(before + 1));
        approver()
                .header("If-Match", "\"0\"")
                .body(Map.of("decision", "NO_EFFECT", "reason", "x"))
                .post("/api/v1/evidence-flags/{id}/actions/decide", id)
                .then()
                .statusCode(403);
        author().body(Map.of("decision", "NO_EFFECT", "reason", "x"))
                .post("/api/v1/evidence-flags/{id}/actions/decide", id)
                .then()
                .statusCode(428);
        author().header("If-Match", "\"0\"")
                .body(Map.of("decision", "NO_EFFECT", "reason", " "))
                .post("/api/v1/evidence-flags/{id}/actions/decide", id)
                .then()
                .statusCode(422);
        padang().get("/api/v1/evidence-flags/{id}", id).then().statusCode(403);
        ksp().get("/api/v1/evidence-flags").then().statusCode(403);
        neighbourService()
                .queryParam("types", "narrative.evidence-alarm")
                .queryParam("limit", 200)
                .get("/api/v1/changes")
                .then()
                .body("items.data.narrativeId", hasItem(live.id.toString()));
        padang().queryParam("types", "narrative.evidence-alarm")
                .get("/api/v1/changes")
                .then()
                .body("items", empty());
    }

    @Test
    void news_that_comes_while_the_text_is_being_approved_finds_it_approved_and_stops_its_publication()
            throws Exception {
        UUID item = anAcceptedItem();
        NarrativeFixture ready =
                aDraftOf(textCiting(item)).submitted().reviewed().concurred();
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        Future<?> approving =
                people.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                    lockAsAnActDoes(ready);
                    held.countDown();
                    await(mayCommit);
                }));
        held.await(5, TimeUnit.SECONDS);

        Future<?> hearing = people.submit(() -> hear(superseded(item, 1)));
        TimeUnit.MILLISECONDS.sleep(500);
        assertThat(hearing.isDone()).isFalse();
        mayCommit.countDown();
        approving.get(5, TimeUnit.SECONDS);
        hearing.get(10, TimeUnit.SECONDS);

        flagsOf(ready).body("items.kind", contains("SUPERSEDED"));
    }

    @Test
    void an_approval_that_waited_for_the_news_is_refused() throws Exception {
        UUID item = anAcceptedItem();
        NarrativeFixture ready =
                aDraftOf(textCiting(item)).submitted().reviewed().concurred();
        String etag = ready.etag();
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        Future<?> hearing =
                people.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                    items.end(item, FlagKind.SUPERSEDED, 1);
                    told.countDown();
                    await(mayCommit);
                }));
        told.await(5, TimeUnit.SECONDS);

        Future<Integer> approving = people.submit(
                () -> ready.act(approver(), "approve", Map.of(), etag).statusCode());
        TimeUnit.MILLISECONDS.sleep(500);
        mayCommit.countDown();
        hearing.get(5, TimeUnit.SECONDS);

        assertThat(approving.get(10, TimeUnit.SECONDS)).isEqualTo(412);
        assertThat(ready.status()).isEqualTo("READY_FOR_APPROVAL");
        ready.act(approver(), "approve", Map.of()).then().statusCode(422);
    }

    @Test
    void a_draft_that_cites_while_the_news_arrives_does_not_slip_through() throws Exception {
        UUID item = anAcceptedItem();
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        Map<String, Object> text = textCiting(item);
        Future<?> hearing =
                people.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                    items.end(item, FlagKind.SUPERSEDED, 1);
                    told.countDown();
                    await(mayCommit);
                }));
        told.await(5, TimeUnit.SECONDS);

        Future<Integer> writing = people.submit(() -> author().body(text)
                .put("/api/v1/narratives/{id}", UUID.randomUUID())
                .statusCode());
        TimeUnit.MILLISECONDS.sleep(500);
        assertThat(writing.isDone()).isFalse();
        mayCommit.countDown();
        hearing.get(5, TimeUnit.SECONDS);

        assertThat(writing.get(10, TimeUnit.SECONDS)).isEqualTo(422);
    }

    private void lockAsAnActDoes(NarrativeFixture narrative) {
        database.createNativeQuery("select id from narrative where id = :id for update", UUID.class)
                .setParameter("id", narrative.id)
                .getSingleResult();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

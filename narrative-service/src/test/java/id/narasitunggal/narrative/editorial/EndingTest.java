package id.narasitunggal.narrative.editorial;

import static id.narasitunggal.narrative.Someone.approver;
import static id.narasitunggal.narrative.Someone.auditor;
import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.ksp;
import static id.narasitunggal.narrative.Someone.neighbourService;
import static id.narasitunggal.narrative.Someone.otherApprover;
import static id.narasitunggal.narrative.Someone.padang;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraft;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraftOf;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aPublishedOne;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.anApprovedOneOn;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.content;
import static id.narasitunggal.narrative.topic.TopicFixture.aRegisteredTopic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.narasitunggal.narrative.release.PublicationSchedule;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class EndingTest {
    private static final Map<String, String> REASON = Map.of("reason", "Kebijakan berubah.");

    @Inject
    PublicationSchedule schedule;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    private static Map<String, Object> replacing(UUID topic, NarrativeFixture old) {
        Map<String, Object> text = content(topic);
        text.put("title", "Kebijakan beras yang baru");
        text.put("replaces", Map.of("narrativeId", old.id.toString(), "reason", "Perpres baru berlaku."));
        return text;
    }

    private static NarrativeFixture approved(Map<String, Object> text) {
        return aDraftOf(text).submitted().reviewed().concurred().approved();
    }

    private static List<Map<String, Object>> feedOf(NarrativeFixture narrative) {
        return FeedReader.entriesOf(narrative.id);
    }

    @Nested
    class Superseding {
        @Test
        void a_new_policy_takes_the_place_of_the_old_in_one_moment_and_both_say_so() {
            UUID topic = aRegisteredTopic();
            NarrativeFixture old = anApprovedOneOn(topic).published();
            NarrativeFixture next = approved(replacing(topic, old));
            String number = next.seenBy(auditor()).path("number");

            next.published();

            old.seenBy(padang())
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("SUPERSEDED"))
                    .body("ending.reason", equalTo("Perpres baru berlaku."))
                    .body("ending.successorId", equalTo(next.id.toString()))
                    .body("ending.successorNumber", equalTo(number))
                    .body("ending.successorEdition", equalTo(1))
                    .body("body", equalTo(content(topic).get("body")))
                    .body("endedAt", equalTo("2026-10-05T02:00:00Z"));
            next.seenBy(padang())
                    .then()
                    .body("status", equalTo("PUBLISHED"))
                    .body("replaces.narrativeId", equalTo(old.id.toString()))
                    .body("replaces.reason", equalTo("Perpres baru berlaku."));
        }

        @Test
        void both_happenings_are_told_the_end_before_the_beginning() {
            UUID topic = aRegisteredTopic();
            NarrativeFixture old = anApprovedOneOn(topic).published();
            NarrativeFixture next = approved(replacing(topic, old)).published();

            assertThat(feedOf(old))
                    .extracting(entry -> entry.get("type"))
                    .containsExactly("edition.published", "edition.superseded");
            assertThat(feedOf(old).get(1).get("data"))
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                    .containsEntry("reason", "Perpres baru berlaku.")
                    .containsEntry("successorId", next.id.toString())
                    .containsEntry("supersededAt", "2026-10-05T02:00:00Z")
                    .containsKeys("narrativeId", "editionId", "number", "edition", "successorNumber");
            assertThat(feedOf(next)).extracting(entry -> entry.get("type")).containsExactly("edition.published");
        }

        @Test
        void it_may_be_of_another_topic() {
            NarrativeFixture old = aPublishedOne();

            approved(replacing(aRegisteredTopic(), old)).published();

            assertThat(old.status()).isEqualTo("SUPERSEDED");
        }

        @Test
        void a_correction_in_the_works_is_stopped_with_it() {
            UUID topic = aRegisteredTopic();
            NarrativeFixture old = anApprovedOneOn(topic).published();
            old.act(author(), "correct", Map.of("changeNote", "Angka")).then().statusCode(200);

            approved(replacing(topic, old)).published();

            author().get("/api/v1/narratives/{id}/editions", old.id)
                    .then()
                    .body("items.status", contains("SUPERSEDED", "KILLED"));
        }

        @Test
        void a_text_already_withdrawn_points_to_what_came_after() {
            UUID topic = aRegisteredTopic();
            NarrativeFixture old = anApprovedOneOn(topic).published();
            old.act(approver(), "withdraw-urgently", Map.of("reason", "Data sumber keliru", "legalBasis", "UU 14/2008"))
                    .then()
                    .statusCode(200);

            NarrativeFixture next = approved(replacing(topic, old)).published();

            old.seenBy(padang())
                    .then()
                    .body("status", equalTo("WITHDRAWN"))
                    .body("ending.reason", equalTo("Data sumber keliru"))
                    .body("ending.successorId", equalTo(next.id.toString()));
        }

        @Test
        void only_what_was_published_and_not_yet_replaced_can_be_replaced() {
            UUID topic = aRegisteredTopic();
            NarrativeFixture draft = aDraft();
            NarrativeFixture old = anApprovedOneOn(topic).published();
            approved(replacing(topic, old)).published();

            for (UUID other : List.of(draft.id, UUID.randomUUID(), old.id)) {
                Map<String, Object> text = content(topic);
                text.put("replaces", Map.of("narrativeId", other.toString(), "reason", "Alasan"));
                author().body(text)
                        .put("/api/v1/narratives/{id}", UUID.randomUUID())
                        .then()
                        .statusCode(422)
                        .body("errors[0].pointer", equalTo("#/replaces/narrativeId"));
            }
        }

        @Test
        void of_two_that_would_replace_the_same_one_the_second_is_told() {
            UUID topic = aRegisteredTopic();
            NarrativeFixture old = anApprovedOneOn(topic).published();
            NarrativeFixture first = approved(replacing(aRegisteredTopic(), old));
            NarrativeFixture second = approved(replacing(aRegisteredTopic(), old));
            first.published();

            second.act(author(), "publish", null).then().statusCode(409).body("type", equalTo("/problems/topic-taken"));
        }

        @Test
        void a_scheduled_text_supersedes_at_its_hour() {
            UUID topic = aRegisteredTopic();
            NarrativeFixture old = anApprovedOneOn(topic).published();
            Map<String, Object> text = replacing(topic, old);
            text.put("embargoUntil", "2026-10-06T09:00:00+07:00");
            NarrativeFixture next = approved(text).published();
            assertThat(next.status()).isEqualTo("SCHEDULED");
            assertThat(old.status()).isEqualTo("PUBLISHED");

            SettableClock.set("2026-10-06T02:00:00Z");
            schedule.run();

            assertThat(next.status()).isEqualTo("PUBLISHED");
            assertThat(old.status()).isEqualTo("SUPERSEDED");
        }
    }

    @Nested
    class Killing {
        @Test
        void an_approver_stops_even_what_is_scheduled_for_good_and_with_a_reason() {
            Map<String, Object> text = content(aRegisteredTopic());
            text.put("embargoUntil", "2026-10-06T09:00:00+07:00");
            NarrativeFixture narrative = approved(text).published();

            narrative.act(author(), "kill", REASON).then().statusCode(403);
            narrative.act(approver(), "kill", Map.of("reason", "")).then().statusCode(422);
            narrative
                    .act(approver(), "kill", REASON)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("KILLED"))
                    .body("ending.reason", equalTo("Kebijakan berubah."))
                    .body("allowedActions", empty());
            SettableClock.set("2026-10-07T02:00:00Z");
            schedule.run();

            assertThat(narrative.status()).isEqualTo("KILLED");
            assertThat(narrative.seenBy(padang()).statusCode()).isEqualTo(404);
            assertThat(feedOf(narrative)).isEmpty();
        }

        @Test
        void nothing_published_can_be_killed() {
            aPublishedOne().act(approver(), "kill", REASON).then().statusCode(409);
        }
    }

    @Nested
    class Withdrawing {
        private static final Map<String, String> WHY =
                Map.of("reason", "Data sumber keliru", "legalBasis", "UU 14/2008");

        @Test
        void leaves_units_a_tombstone_with_the_reason_and_none_of_the_words() {
            NarrativeFixture narrative = aPublishedOne();
            narrative.act(approver(), "withdraw-urgently", WHY).then().statusCode(200);

            narrative
                    .seenBy(padang())
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("WITHDRAWN"))
                    .body("title", equalTo("Stok beras pemerintah cukup sampai akhir tahun"))
                    .body("body", nullValue())
                    .body("summary", nullValue())
                    .body("keyMessages", empty())
                    .body("figures", empty())
                    .body("citations", empty())
                    .body("ending.reason", equalTo("Data sumber keliru"))
                    .body("withdrawal.legalBasis", equalTo("UU 14/2008"));
            narrative.seenBy(ksp()).then().body("body", nullValue());
            narrative
                    .seenBy(auditor())
                    .then()
                    .body("body", equalTo(content(UUID.randomUUID()).get("body")));
            padang().queryParam("q", "penyaluran bantuan pangan")
                    .queryParam("limit", 200)
                    .get("/api/v1/narratives")
                    .then()
                    .body("items.id", not(hasItem(narrative.id.toString())));
        }

        @Test
        void urgently_takes_one_approver_and_a_second_look_by_somebody_else() {
            NarrativeFixture narrative = aPublishedOne();

            narrative.act(author(), "withdraw-urgently", WHY).then().statusCode(403);
            narrative
                    .act(approver(), "withdraw-urgently", WHY)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("WITHDRAWN"))
                    .body("postReviewDueAt", equalTo("2026-10-06T02:00:00Z"))
                    .body("postReviewTimeliness", equalTo("IN_TIME"));

            String review = PostReviewTest.reviewOf(narrative);
            PostReviewTest.complete(approver(), review).then().statusCode(403);
            PostReviewTest.complete(otherApprover(), review).then().statusCode(200);
            assertThat(feedOf(narrative).get(1).get("data"))
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                    .containsEntry("urgent", true)
                    .containsEntry("reason", "Data sumber keliru");
        }
    }

    @Nested
    class SendingReadersOn {
        private Map<String, Object> why(UUID successor) {
            return Map.of("reason", "Data sumber keliru", "legalBasis", "UU 14/2008", "successorId", successor);
        }

        @Test
        void a_proposal_names_where_to_read_on_and_the_withdrawal_says_so() {
            NarrativeFixture old = aPublishedOne();
            NarrativeFixture better = aPublishedOne();
            old.act(author(), "propose-withdrawal", why(better.id))
                    .then()
                    .statusCode(200)
                    .body("withdrawal.successorId", equalTo(better.id.toString()));

            old.act(approver(), "withdraw", null).then().statusCode(200);

            String number = better.seenBy(padang()).path("number");
            old.seenBy(padang())
                    .then()
                    .body("status", equalTo("WITHDRAWN"))
                    .body("ending.successorId", equalTo(better.id.toString()))
                    .body("ending.successorNumber", equalTo(number))
                    .body("ending.successorEdition", equalTo(1));
            assertThat(feedOf(old).get(1).get("data"))
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                    .containsEntry("successorId", better.id.toString())
                    .containsEntry("successorNumber", number);
        }

        @Test
        void readers_are_not_sent_to_where_nothing_stands() {
            NarrativeFixture old = aPublishedOne();
            NarrativeFixture better = aPublishedOne();

            for (UUID nowhere : List.of(old.id, aDraft().id, UUID.randomUUID())) {
                old.act(author(), "propose-withdrawal", why(nowhere))
                        .then()
                        .statusCode(422)
                        .body("errors.pointer", contains("#/successorId"));
                old.act(approver(), "withdraw-urgently", why(nowhere)).then().statusCode(422);
            }
            old.act(author(), "propose-withdrawal", why(better.id)).then().statusCode(200);
            better.act(approver(), "withdraw-urgently", Map.of("reason", "Keliru juga", "legalBasis", "UU 14/2008"))
                    .then()
                    .statusCode(200);
            old.act(approver(), "withdraw", null).then().statusCode(422);
            old.seenBy(padang()).then().body("status", equalTo("PUBLISHED"));
        }
    }

    @Nested
    class Counting {
        @Test
        void the_month_counts_what_was_replaced_and_what_expired() {
            SettableClock.set("2029-05-07T02:00:00Z");
            UUID topic = aRegisteredTopic();
            NarrativeFixture old = anApprovedOneOn(topic).published();
            Map<String, Object> next = replacing(topic, old);
            next.put("expiresAt", "2029-05-08T09:00:00+07:00");
            NarrativeFixture shortLived = approved(next).published();
            SettableClock.set("2029-05-08T02:00:00Z");
            schedule.run();

            shortLived
                    .seenBy(padang())
                    .then()
                    .body("status", equalTo("EXPIRED"))
                    .body("ending.reason", equalTo("Masa berlakunya berakhir."));
            neighbourService()
                    .get("/api/v1/monthly-figures/2029-05")
                    .then()
                    .body("supersessions", equalTo(1))
                    .body("expirations", equalTo(1));
        }
    }
}

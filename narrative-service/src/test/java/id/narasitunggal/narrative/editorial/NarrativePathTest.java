package id.narasitunggal.narrative.editorial;

import static id.narasitunggal.narrative.Someone.KOMINFO;
import static id.narasitunggal.narrative.Someone.approver;
import static id.narasitunggal.narrative.Someone.auditor;
import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.ksp;
import static id.narasitunggal.narrative.Someone.neighbourService;
import static id.narasitunggal.narrative.Someone.otherApprover;
import static id.narasitunggal.narrative.Someone.padang;
import static id.narasitunggal.narrative.Someone.reviewer;
import static id.narasitunggal.narrative.Someone.with;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.CHECKLIST;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraft;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraftOf;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraftOn;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aPublishedOne;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.anApprovedOneOn;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.content;
import static id.narasitunggal.narrative.topic.TopicFixture.aRegisteredTopic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.narasitunggal.narrative.release.PublicationSchedule;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class NarrativePathTest {
    @Inject
    Session database;

    @Inject
    PublicationSchedule schedule;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Nested
    class Drafting {
        @Test
        void gives_a_number_and_reads_back_what_was_sent() {
            Map<String, Object> sent = content(aRegisteredTopic());

            NarrativeFixture draft = aDraftOf(sent);

            draft.seenBy(author())
                    .then()
                    .statusCode(200)
                    .body("number", matchesPattern("NT/2026/\\d{4}"))
                    .body("status", equalTo("DRAFT"))
                    .body("edition", equalTo(1))
                    .body("slug", equalTo("stok-beras-pemerintah-cukup-sampai-akhir-tahun"))
                    .body("keyMessages", equalTo(sent.get("keyMessages")))
                    .body("spokesperson", equalTo(sent.get("spokesperson")))
                    .body("figures", equalTo(sent.get("figures")))
                    .body("dueWithin.unit", equalTo("WORKING_DAYS"))
                    .body("languages", contains("id"))
                    .body("allowedActions", contains("update", "submit", "abandon"));
        }

        @Test
        void the_same_request_again_gets_the_same_answer_and_another_one_409() {
            Map<String, Object> sent = content(aRegisteredTopic());
            NarrativeFixture draft = aDraftOf(sent);
            String number = draft.seenBy(author()).path("number");

            author().body(sent)
                    .put("/api/v1/narratives/{id}", draft.id)
                    .then()
                    .statusCode(200)
                    .body("number", equalTo(number));
            sent.put("title", "Lain");
            author().body(sent)
                    .put("/api/v1/narratives/{id}", draft.id)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/id-in-use"));
        }

        @Test
        void an_unfinished_draft_is_kept_but_not_submitted() {
            NarrativeFixture draft = aDraftOf(Map.of(
                    "topicId",
                    aRegisteredTopic().toString(),
                    "type",
                    "THEMATIC",
                    "classification",
                    "BERKALA",
                    "title",
                    "Baru judul"));

            draft.act(author(), "submit", null)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("#/keyMessages"))
                    .body("errors.pointer", hasItem("#/audience"));
            assertThat(draft.status()).isEqualTo("DRAFT");
        }

        @Test
        void is_for_editors_only() {
            Map<String, Object> sent = content(aRegisteredTopic());

            padang().body(sent)
                    .put("/api/v1/narratives/{id}", UUID.randomUUID())
                    .then()
                    .statusCode(403);
            approver()
                    .body(sent)
                    .put("/api/v1/narratives/{id}", UUID.randomUUID())
                    .then()
                    .statusCode(403);
        }

        @Test
        void a_change_needs_the_version_that_was_read() {
            NarrativeFixture draft = aDraft();
            Map<String, Object> changed = content(aRegisteredTopic());

            draft.edit(reviewer(), changed).then().statusCode(200).header("ETag", "\"1\"");
            author().header("If-Match", "\"0\"")
                    .body(changed)
                    .put("/api/v1/narratives/{id}", draft.id)
                    .then()
                    .statusCode(412);
            author().post("/api/v1/narratives/{id}/actions/submit", draft.id)
                    .then()
                    .statusCode(428);
        }

        @Test
        void saving_the_same_text_again_changes_nothing() {
            UUID topic = aRegisteredTopic();
            NarrativeFixture ready = aDraftOn(topic).submitted().reviewed().concurred();

            ready.edit(author(), content(topic)).then().statusCode(200).body("status", equalTo("READY_FOR_APPROVAL"));
        }
    }

    @Nested
    class The_whole_path {
        @Test
        void from_draft_to_publication_every_step_is_signed_by_another_person() {
            NarrativeFixture narrative = aDraft().submitted();
            assertThat(narrative.status()).isEqualTo("EDITORIAL_REVIEW");
            narrative.reviewed();
            assertThat(narrative.status()).isEqualTo("COORDINATION");
            narrative.concurred();
            assertThat(narrative.status()).isEqualTo("READY_FOR_APPROVAL");
            narrative.approved();
            assertThat(narrative.status()).isEqualTo("APPROVED");
            narrative.published();

            String hash = narrative.seenBy(auditor()).path("contentHash");
            narrative
                    .seenBy(auditor())
                    .then()
                    .body("status", equalTo("PUBLISHED"))
                    .body("liveEdition", equalTo(1))
                    .body("publishedAt", equalTo("2026-10-05T02:00:00Z"))
                    .body("signOffs.kind", containsInAnyOrder("EDITORIAL_REVIEW", "APPROVAL"))
                    .body("signOffs.name", containsInAnyOrder("budi", "sri"))
                    .body("signOffs.contentHash", everyItem(equalTo(hash)))
                    .body("concurrences.party", contains("KSP"))
                    .body("concurrences.name", contains("andi"))
                    .body("concurrences.contentHash", everyItem(equalTo(hash)));
        }

        @Test
        void the_signed_fingerprint_can_be_recomputed_from_the_stored_text() throws Exception {
            NarrativeFixture narrative = aPublishedOne();
            Object[] row = QuarkusTransaction.requiringNew().call(() -> (Object[]) database.createNativeQuery(
                            "select cast(content as text), content_hash from edition where narrative_id = :id",
                            Object[].class)
                    .setParameter("id", narrative.id)
                    .getSingleResult());

            byte[] canonical = new JsonCanonicalizer((String) row[0]).getEncodedUTF8();
            String recomputed = java.util.HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(canonical));

            assertThat(recomputed).isEqualTo(row[1]);
        }

        @Test
        void publication_is_told_to_everyone_in_the_feed_and_nothing_before_it() {
            NarrativeFixture narrative = aPublishedOne();

            List<Map<String, Object>> told = told(narrative);

            assertThat(told).singleElement().satisfies(entry -> {
                assertThat(entry.get("type")).isEqualTo("edition.published");
                assertThat((Map<String, Object>) entry.get("data"))
                        .containsEntry("narrativeId", narrative.id.toString())
                        .containsEntry("edition", 1)
                        .containsEntry("type", "THEMATIC")
                        .containsEntry("requiredFamilies", List.of("WEBSITE"))
                        .containsEntry("minimumPlacements", 1)
                        .containsEntry("publishedAt", "2026-10-05T02:00:00Z")
                        .containsKeys(
                                "number",
                                "editionId",
                                "topicId",
                                "topicTitle",
                                "title",
                                "summary",
                                "body",
                                "background",
                                "keyMessages",
                                "figures",
                                "audience",
                                "dueWithin",
                                "contentHash",
                                "classification")
                        .doesNotContainKeys("dontSay", "doSay", "subject");
            });
        }
    }

    @Nested
    class Signatures {
        @Test
        void an_author_cannot_review_their_own_text() {
            aDraft().submitted()
                    .act(author(), "pass-review", Map.of("checklist", CHECKLIST))
                    .then()
                    .statusCode(403)
                    .body("detail", containsString("Penyusun tidak dapat menelaah"));
        }

        @Test
        void a_checklist_with_a_gap_passes_nothing() {
            Map<String, Object> gap = new HashMap<>(CHECKLIST);
            gap.put("neutral", false);
            NarrativeFixture narrative = aDraft().submitted();

            narrative
                    .act(reviewer(), "pass-review", Map.of("checklist", gap))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("#/checklist/neutral"));
            assertThat(narrative.status()).isEqualTo("EDITORIAL_REVIEW");
        }

        @Test
        void an_author_or_reviewer_who_is_also_approver_cannot_approve() {
            NarrativeFixture ready = aDraft().submitted().reviewed().concurred();

            ready.act(with(TokenIssuer.token("rina", KOMINFO, "narrative-approver")), "approve", Map.of())
                    .then()
                    .statusCode(403);
            ready.act(with(TokenIssuer.token("budi", KOMINFO, "narrative-approver")), "approve", Map.of())
                    .then()
                    .statusCode(403);
            assertThat(ready.status()).isEqualTo("READY_FOR_APPROVAL");
        }

        @Test
        void the_database_itself_refuses_an_approver_who_wrote() {
            NarrativeFixture approved = anApprovedOneOn(aRegisteredTopic());

            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> database.createNativeMutationQuery(
                                            "update edition set approved_by = authors[1] where narrative_id = :id")
                                    .setParameter("id", approved.id)
                                    .executeUpdate()))
                    .hasStackTraceContaining("edition_four_eyes_check");
        }

        @Test
        void staff_of_the_ministry_cannot_concur_for_the_party() {
            NarrativeFixture narrative = aDraft().submitted().reviewed();

            narrative
                    .act(with(TokenIssuer.token("joko", KOMINFO, "concurrence-ksp")), "concur", Map.of())
                    .then()
                    .statusCode(404);
            narrative
                    .act(
                            with(TokenIssuer.token("joko", KOMINFO, "concurrence-ksp", "narrative-editor")),
                            "concur",
                            Map.of())
                    .then()
                    .statusCode(403)
                    .body("detail", containsString("bukan dari pegawai kementerian"));
        }

        @Test
        void a_party_signs_only_the_text_it_read() {
            NarrativeFixture narrative = aDraft().submitted().reviewed();

            narrative
                    .act(ksp(), "concur", Map.of("contentHash", "0".repeat(64)))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/text-changed"));
            String hash = narrative.seenBy(ksp()).path("contentHash");
            narrative
                    .act(ksp(), "concur", Map.of("contentHash", hash, "notes", "Sebut sumber stok."))
                    .then()
                    .statusCode(200)
                    .body("concurrences[0].answer", equalTo("CONCUR_WITH_NOTES"));
        }

        @Test
        void a_plain_yes_needs_no_body() {
            NarrativeFixture narrative = aDraft().submitted().reviewed();

            narrative.act(ksp(), "concur", null).then().statusCode(200);
            narrative.act(approver(), "approve", null).then().statusCode(200).body("status", equalTo("APPROVED"));
        }

        @Test
        void a_signature_on_an_old_version_is_refused() {
            NarrativeFixture narrative = aDraft().submitted().reviewed();
            String read = narrative.seenBy(ksp()).header("ETag");
            Map<String, Object> changed = content(aRegisteredTopic());
            narrative.edit(author(), changed).then().statusCode(200);
            narrative.submitted().reviewed();

            narrative.act(ksp(), "concur", Map.of(), read).then().statusCode(412);
        }

        @Test
        void an_edit_after_concurrence_voids_it() {
            UUID topic = aRegisteredTopic();
            NarrativeFixture ready = aDraftOn(topic).submitted().reviewed().concurred();
            Map<String, Object> changed = content(topic);
            changed.put("summary", "Ringkasan baru.");

            ready.edit(author(), changed)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("DRAFT"))
                    .body("concurrences[0].voidedAt", notNullValue())
                    .body("signOffs[0].voidedAt", notNullValue());
            ready.act(approver(), "approve", Map.of()).then().statusCode(409);
        }

        @Test
        void an_objection_returns_the_text_and_is_kept() {
            NarrativeFixture narrative = aDraft().submitted().reviewed();

            narrative
                    .act(ksp(), "object", Map.of("reason", "Angka belum mutakhir"))
                    .then()
                    .statusCode(200);

            narrative
                    .seenBy(author())
                    .then()
                    .body("status", equalTo("DRAFT"))
                    .body("concurrences[0].answer", equalTo("OBJECT"))
                    .body("concurrences[0].notes", equalTo("Angka belum mutakhir"));
        }

        @Test
        void a_signature_can_never_be_rewritten_or_removed() {
            NarrativeFixture narrative = aDraft().submitted().reviewed().concurred();

            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> database.createNativeMutationQuery(
                                            "update concurrence set subject = 'lain' where edition_id in (select id from edition where narrative_id = :id)")
                                    .setParameter("id", narrative.id)
                                    .executeUpdate()))
                    .hasStackTraceContaining("can only be voided");
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> database.createNativeMutationQuery(
                                            "delete from sign_off where edition_id in (select id from edition where narrative_id = :id)")
                                    .setParameter("id", narrative.id)
                                    .executeUpdate()))
                    .hasStackTraceContaining("never changed or removed");
        }
    }

    @Nested
    class Ending {
        @Test
        void an_approver_rejects_and_an_editor_abandons() {
            NarrativeFixture rejected = aDraft().submitted().reviewed().concurred();
            rejected.act(approver(), "reject", Map.of("reason", "Tidak perlu"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("REJECTED"))
                    .body("allowedActions", empty());

            NarrativeFixture abandoned = aDraft();
            abandoned
                    .act(author(), "abandon", Map.of("reason", "Batal"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("ABANDONED"));
            abandoned
                    .act(author(), "submit", null)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/wrong-status"));
        }

        @Test
        void a_revision_request_returns_the_text_with_its_reason() {
            NarrativeFixture narrative = aDraft().submitted();

            narrative
                    .act(reviewer(), "request-revision", Map.of("reason", "Perjelas"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("DRAFT"));
            narrative
                    .submitted()
                    .act(reviewer(), "request-revision", Map.of("reason", " "))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("#/reason"));
        }
    }

    @Nested
    class Publishing {
        @Test
        void a_topic_has_one_live_narrative() {
            UUID topic = aRegisteredTopic();
            anApprovedOneOn(topic).published();

            anApprovedOneOn(topic)
                    .act(author(), "publish", null)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/topic-taken"))
                    .body("detail", containsString("NT/2026/"));
        }

        @Test
        void published_text_never_changes_not_even_in_the_database() {
            NarrativeFixture narrative = aPublishedOne();

            narrative.edit(author(), content(aRegisteredTopic())).then().statusCode(409);
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> database.createNativeMutationQuery(
                                            "update edition set content = jsonb_set(content, '{title}', '\"Lain\"') where narrative_id = :id")
                                    .setParameter("id", narrative.id)
                                    .executeUpdate()))
                    .hasStackTraceContaining("is never changed");
        }

        @Test
        void an_embargoed_text_is_hidden_until_its_hour_and_published_once() {
            Map<String, Object> embargoed = content(aRegisteredTopic());
            embargoed.put("embargoUntil", "2026-10-05T12:00:00+07:00");
            NarrativeFixture narrative = aDraftOf(embargoed)
                    .submitted()
                    .reviewed()
                    .concurred()
                    .approved()
                    .published();
            assertThat(narrative.status()).isEqualTo("SCHEDULED");
            schedule.run();
            assertThat(narrative.seenBy(padang()).statusCode()).isEqualTo(404);

            SettableClock.set("2026-10-05T05:00:00Z");
            schedule.run();
            schedule.run();

            narrative
                    .seenBy(padang())
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("PUBLISHED"))
                    .body("publishedAt", equalTo("2026-10-05T05:00:00Z"));
            assertThat(told(narrative)).hasSize(1);
        }

        @Test
        void a_scheduled_text_whose_topic_was_taken_goes_back_to_people() {
            UUID topic = aRegisteredTopic();
            Map<String, Object> embargoed = content(topic);
            embargoed.put("effectiveFrom", "2026-10-06T08:00:00+07:00");
            NarrativeFixture late = aDraftOf(embargoed)
                    .submitted()
                    .reviewed()
                    .concurred()
                    .approved()
                    .published();
            anApprovedOneOn(topic).published();

            SettableClock.set("2026-10-06T01:00:00Z");
            schedule.run();

            assertThat(late.status()).isEqualTo("APPROVED");
        }

        @Test
        void one_text_that_cannot_be_published_holds_up_no_other() {
            Map<String, Object> broken = content(aRegisteredTopic());
            broken.put("embargoUntil", "2026-10-08T08:00:00+07:00");
            Map<String, Object> sound = content(aRegisteredTopic());
            sound.put("embargoUntil", "2026-10-08T09:00:00+07:00");
            NarrativeFixture first = aDraftOf(broken)
                    .submitted()
                    .reviewed()
                    .concurred()
                    .approved()
                    .published();
            NarrativeFixture second = aDraftOf(sound)
                    .submitted()
                    .reviewed()
                    .concurred()
                    .approved()
                    .published();
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeMutationQuery(
                                    "update edition set content = content - 'type' - 'keyMessages' || '{\"keyMessages\": 7}' || '{\"type\": \"THEMATIC\"}' where narrative_id = :id")
                            .setParameter("id", first.id)
                            .executeUpdate());

            SettableClock.set("2026-10-08T03:00:00Z");
            schedule.run();

            assertThat(second.status()).isEqualTo("PUBLISHED");
        }

        @Test
        void a_scheduled_text_can_be_recalled_and_then_edited() {
            UUID topic = aRegisteredTopic();
            Map<String, Object> embargoed = content(topic);
            embargoed.put("embargoUntil", "2026-12-05T12:00:00+07:00");
            NarrativeFixture narrative = aDraftOf(embargoed)
                    .submitted()
                    .reviewed()
                    .concurred()
                    .approved()
                    .published();

            narrative.edit(author(), content(topic)).then().statusCode(409);
            narrative
                    .act(approver(), "recall", Map.of("reason", "Data baru"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("APPROVED"));
            narrative.edit(author(), content(topic)).then().statusCode(200).body("status", equalTo("DRAFT"));
        }

        @Test
        void a_text_past_its_time_expires_and_frees_its_topic() {
            UUID topic = aRegisteredTopic();
            Map<String, Object> shortLived = content(topic);
            shortLived.put("expiresAt", "2026-10-07T00:00:00+07:00");
            NarrativeFixture narrative = aDraftOf(shortLived)
                    .submitted()
                    .reviewed()
                    .concurred()
                    .approved()
                    .published();

            SettableClock.set("2026-10-06T17:00:00Z");
            schedule.run();

            narrative.seenBy(padang()).then().body("status", equalTo("EXPIRED"));
            anApprovedOneOn(topic).published();
        }
    }

    @Nested
    class Correcting_and_withdrawing {
        @Test
        void a_correction_goes_the_whole_way_and_replaces_the_old_edition_in_one_moment() {
            UUID topic = aRegisteredTopic();
            NarrativeFixture narrative = anApprovedOneOn(topic).published();
            narrative
                    .act(author(), "correct", Map.of("changeNote", "Angka stok diperbaiki."))
                    .then()
                    .statusCode(200)
                    .body("edition", equalTo(2))
                    .body("status", equalTo("DRAFT"));
            narrative.seenBy(padang()).then().body("edition", equalTo(1)).body("status", equalTo("PUBLISHED"));
            Map<String, Object> corrected = content(topic);
            corrected.put("title", "Stok beras pemerintah cukup sampai Januari");
            narrative.edit(author(), corrected).then().statusCode(200);

            narrative.submitted().reviewed().concurred().approved().published();

            narrative
                    .seenBy(padang())
                    .then()
                    .body("edition", equalTo(2))
                    .body("changeNote", equalTo("Angka stok diperbaiki."));
            padang().get("/api/v1/narratives/{id}/editions", narrative.id)
                    .then()
                    .body("items.status", contains("CORRECTED", "PUBLISHED"));
            padang().get("/api/v1/narratives/{id}/editions/1", narrative.id)
                    .then()
                    .body("content.title", equalTo("Stok beras pemerintah cukup sampai akhir tahun"))
                    .body("content.dontSay", empty())
                    .body("signOffs", empty());
            assertThat(told(narrative))
                    .extracting(entry -> entry.get("type"))
                    .containsExactly("edition.published", "edition.corrected");
        }

        @Test
        void a_correction_keeps_to_its_topic() {
            NarrativeFixture narrative = aPublishedOne();
            narrative.act(author(), "correct", Map.of("changeNote", "Angka"));

            narrative
                    .edit(author(), content(aRegisteredTopic()))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("#/topicId"));
            narrative
                    .act(author(), "correct", Map.of("changeNote", "Lagi"))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/correction-in-progress"));
        }

        @Test
        void two_persons_withdraw_and_the_public_reads_why() {
            NarrativeFixture narrative = aPublishedOne();
            narrative
                    .act(approver(), "withdraw", null)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/withdrawal-not-proposed"));
            narrative
                    .act(
                            approver(),
                            "propose-withdrawal",
                            Map.of("reason", "Data sumber keliru", "legalBasis", "UU 14/2008"))
                    .then()
                    .statusCode(200);
            narrative.act(approver(), "withdraw", null).then().statusCode(403);

            narrative.act(otherApprover(), "withdraw", null).then().statusCode(200);

            narrative
                    .seenBy(padang())
                    .then()
                    .body("status", equalTo("WITHDRAWN"))
                    .body("withdrawal.reason", equalTo("Data sumber keliru"));
            assertThat(told(narrative))
                    .extracting(entry -> entry.get("type"))
                    .containsExactly("edition.published", "edition.withdrawn");
        }
    }

    @Nested
    class Seeing {
        @Test
        void units_services_and_leaders_see_nothing_before_publication() {
            NarrativeFixture narrative = anApprovedOneOn(aRegisteredTopic());

            for (Response answer : List.of(
                    narrative.seenBy(padang()),
                    narrative.seenBy(neighbourService()),
                    narrative.seenBy(with(TokenIssuer.token("staf", "leadership-reader"))))) {
                assertThat(answer.statusCode()).isEqualTo(404);
            }
            padang().get("/api/v1/narratives?limit=200").then().body("items.id", not(hasItem(narrative.id.toString())));
            padang().get("/api/v1/narratives/{id}/editions/1", narrative.id)
                    .then()
                    .statusCode(404);
        }

        @Test
        void the_party_sees_a_text_from_coordination_on() {
            NarrativeFixture narrative = aDraft().submitted();
            assertThat(narrative.seenBy(ksp()).statusCode()).isEqualTo(404);
            ksp().get("/api/v1/narratives?limit=200").then().body("items.id", not(hasItem(narrative.id.toString())));

            narrative.reviewed();

            assertThat(narrative.seenBy(ksp()).statusCode()).isEqualTo(200);
            ksp().get("/api/v1/narratives?limit=200&status=COORDINATION")
                    .then()
                    .body("items.id", hasItem(narrative.id.toString()));
        }

        @Test
        void units_read_a_published_text_without_inner_notes_and_names() {
            aPublishedOne()
                    .seenBy(padang())
                    .then()
                    .statusCode(200)
                    .body("dontSay", empty())
                    .body("signOffs", empty())
                    .body("concurrences", empty())
                    .body("allowedActions", empty())
                    .body("requiredParties.code", contains("KSP"));
        }

        @Test
        void lists_are_filtered_searched_and_paged() {
            UUID topic = aRegisteredTopic();
            NarrativeFixture first = aDraftOn(topic);
            SettableClock.set("2026-10-05T03:00:00Z");
            NarrativeFixture second = aDraftOn(topic);

            Response page =
                    author().queryParam("topic", topic).queryParam("limit", 1).get("/api/v1/narratives");
            page.then().body("items.id", contains(second.id.toString())).body("next", notNullValue());
            author().queryParam("topic", topic)
                    .queryParam("limit", 1)
                    .queryParam("after", page.<String>path("next"))
                    .get("/api/v1/narratives")
                    .then()
                    .body("items.id", contains(first.id.toString()))
                    .body("next", equalTo(null));
            author().queryParam("topic", topic)
                    .queryParam("q", "pastikan salur")
                    .queryParam("status", "DRAFT")
                    .queryParam("type", "THEMATIC")
                    .get("/api/v1/narratives")
                    .then()
                    .body("items", hasSize(2));
            author().queryParam("topic", topic)
                    .queryParam("q", "kereta")
                    .get("/api/v1/narratives")
                    .then()
                    .body("items", empty());
        }

        @Test
        void nobody_without_a_token_sees_anything() {
            io.restassured.RestAssured.get("/api/v1/narratives")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        }
    }

    private List<Map<String, Object>> told(NarrativeFixture narrative) {
        String after = null;
        List<Map<String, Object>> found = new java.util.ArrayList<>();
        while (true) {
            Response page = (after == null
                            ? neighbourService()
                            : neighbourService().queryParam("after", after))
                    .queryParam("limit", 200)
                    .get("/api/v1/changes");
            List<Map<String, Object>> items = page.path("items");
            if (items.isEmpty()) {
                return found;
            }
            items.stream()
                    .filter(entry -> entry.get("subject").equals(narrative.id.toString()))
                    .forEach(found::add);
            after = page.path("next");
        }
    }
}

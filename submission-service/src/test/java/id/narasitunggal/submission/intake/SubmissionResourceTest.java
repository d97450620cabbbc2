package id.narasitunggal.submission.intake;

import static id.narasitunggal.submission.Someone.JAYAPURA;
import static id.narasitunggal.submission.Someone.PADANG;
import static id.narasitunggal.submission.Someone.SOLOK;
import static id.narasitunggal.submission.Someone.region;
import static id.narasitunggal.submission.intake.SubmissionFixture.act;
import static id.narasitunggal.submission.intake.SubmissionFixture.draftBy;
import static id.narasitunggal.submission.intake.SubmissionFixture.stuntingReport;
import static id.narasitunggal.submission.intake.SubmissionFixture.submittedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class SubmissionResourceTest {
    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Nested
    class Draft {
        @Test
        void a_draft_that_was_discarded_is_no_draft_any_more_and_the_month_is_free_again() {
            UUID unit = region("13.08");
            UUID id = draftBy(unit, stuntingReport("2026-09"));

            SubmissionFixture.act(unit, id, "discard")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("DISCARDED"))
                    .body("allowedActions", empty());

            SubmissionFixture.act(unit, id, "submit").then().statusCode(409);
            draftBy(unit, stuntingReport("2026-09"));
        }

        @Test
        void what_is_answered_reads_back_identical() {
            UUID id = draftBy(region("13.01"), stuntingReport("2026-09"));

            Someone.atUnit(region("13.01"))
                    .get("/api/v1/submissions/{id}", id)
                    .then()
                    .statusCode(200)
                    .body("number", equalTo("SUB/13.01/2026-09/0001"))
                    .body("status", equalTo("DRAFT"))
                    .body("items[0].title", equalTo("Prevalensi stunting turun"))
                    .body("items[0].figures[0].value", equalTo(17.40f))
                    .body("items[1].exemption.legalGround", equalTo("H"))
                    .body("dueAt", equalTo("2026-10-07T09:00:00Z"))
                    .body("allowedActions", contains("put", "submit", "discard"));
        }

        @Test
        void the_same_request_again_gives_the_same_answer() {
            UUID id = draftBy(region("13.03"), stuntingReport("2026-09"));

            Someone.atUnit(region("13.03"))
                    .body(stuntingReport("2026-09"))
                    .put("/api/v1/submissions/{id}", id)
                    .then()
                    .statusCode(200)
                    .body("number", equalTo("SUB/13.03/2026-09/0001"));
        }

        @Test
        void the_same_id_with_other_words_is_refused() {
            UUID id = draftBy(region("13.04"), stuntingReport("2026-09"));

            Someone.atUnit(region("13.04"))
                    .body(stuntingReport("2026-09").replace("turun", "naik"))
                    .put("/api/v1/submissions/{id}", id)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/different-content"));
        }

        @Test
        void another_unit_cannot_take_an_id_nor_learn_what_it_holds() {
            UUID id = draftBy(region("13.05"), stuntingReport("2026-09"));

            Someone.atUnit(SOLOK).get("/api/v1/submissions/{id}", id).then().statusCode(404);
            Someone.atUnit(SOLOK)
                    .body(SubmissionFixture.urgentNotice())
                    .put("/api/v1/submissions/{id}", id)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/id-taken"));
        }

        @Test
        void a_draft_is_rewritten_on_its_present_version_only() {
            UUID unit = region("13.06");
            UUID id = draftBy(unit, stuntingReport("2026-09"));
            String other = stuntingReport("2026-09").replace("turun", "naik");

            Someone.atUnit(unit)
                    .header("If-Match", "\"99\"")
                    .body(other)
                    .put("/api/v1/submissions/{id}", id)
                    .then()
                    .statusCode(412);
            Response rewritten =
                    Someone.atUnit(unit).header("If-Match", "\"0\"").body(other).put("/api/v1/submissions/{id}", id);

            assertThat(rewritten.statusCode()).isEqualTo(200);
            assertThat(rewritten.jsonPath().getString("items[0].title")).isEqualTo("Prevalensi stunting naik");
            assertThat(rewritten.header("ETag")).isEqualTo("\"1\"");
        }

        @Test
        void a_month_without_a_duty_is_refused_at_its_field() {
            Someone.atUnit(PADANG)
                    .body(stuntingReport("2019-01"))
                    .put("/api/v1/submissions/{id}", UUID.randomUUID())
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("#/period"));
        }

        @Test
        void a_second_report_for_the_same_month_is_refused_kindly() {
            draftBy(region("13.07"), stuntingReport("2026-09"));

            Someone.atUnit(region("13.07"))
                    .body(stuntingReport("2026-09"))
                    .put("/api/v1/submissions/{id}", UUID.randomUUID())
                    .then()
                    .statusCode(409)
                    .body(
                            "detail",
                            equalTo(
                                    "Laporan untuk bulan ini sudah ada. Buka laporan itu, atau tunggu hasil kajiannya."));
        }

        @Test
        void exempt_information_needs_its_ground_and_may_carry_no_content() {
            String body = """
                {"kind": "AD_HOC", "items": [{"type": "DATASET", "title": "Rahasia", "body": "isi", "classification": "DIKECUALIKAN"}]}""";

            Someone.atUnit(PADANG)
                    .body(body)
                    .put("/api/v1/submissions/{id}", UUID.randomUUID())
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("#/items/0/exemption", "#/items/0/classification"));
        }
    }

    @Nested
    class Retry {
        @ParameterizedTest
        @CsvSource({"32.01, ''", "32.02, ?submit=true"})
        void parallel_retries_of_one_request_make_one_submission_and_all_hear_so(String code, String query)
                throws Exception {
            UUID id = UUID.randomUUID();
            UUID unit = region(code);
            ExecutorService clients = Executors.newFixedThreadPool(8);
            Callable<Response> retry = () ->
                    Someone.atUnit(unit).body(stuntingReport("2026-09")).put("/api/v1/submissions/{id}" + query, id);

            List<Future<Response>> sent = clients.invokeAll(Collections.nCopies(16, retry));
            clients.shutdown();

            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : sent) {
                answers.add(answer.get());
            }
            assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(201);
            assertThat(answers).extracting(Response::statusCode).containsOnly(200, 201);
            assertThat(answers)
                    .extracting(Response::asString)
                    .containsOnly(answers.get(0).asString());
            Someone.atUnit(unit)
                    .get("/api/v1/submissions?period=2026-09")
                    .then()
                    .body("items.id", contains(id.toString()));
        }

        @Test
        void one_request_drafts_and_submits_and_after_a_lost_answer_says_the_same_again() {
            UUID unit = region("32.03");
            UUID id = UUID.randomUUID();

            Response lost = deliver(unit, id, stuntingReport("2026-09"));
            SettableClock.set("2026-10-30T02:00:00Z");
            Response again = deliver(unit, id, stuntingReport("2026-09"));

            assertThat(lost.statusCode()).isEqualTo(201);
            assertThat(lost.jsonPath().getString("status")).isEqualTo("SUBMITTED");
            assertThat(lost.jsonPath().getString("timeliness")).isEqualTo("ON_TIME");
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(again.asString()).isEqualTo(lost.asString());
            assertThat(again.header("ETag")).isEqualTo(lost.header("ETag"));
        }

        @Test
        void also_after_it_was_accepted_the_same_request_is_answered_and_other_words_are_refused() {
            UUID unit = region("32.04");
            UUID id = UUID.randomUUID();
            deliver(unit, id, stuntingReport("2026-09")).then().statusCode(201);
            SubmissionFixture.accepted(id);

            deliver(unit, id, stuntingReport("2026-09")).then().statusCode(200).body("status", equalTo("ACCEPTED"));
            deliver(unit, id, stuntingReport("2026-09").replace("turun", "naik"))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/different-content"));
        }

        @Test
        void a_draft_sent_again_with_submit_is_submitted_once() {
            UUID unit = region("32.05");
            UUID id = draftBy(unit, stuntingReport("2026-09"));

            deliver(unit, id, stuntingReport("2026-09"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("SUBMITTED"))
                    .body("version", equalTo(1));
        }

        @Test
        void a_rewrite_whose_answer_was_lost_may_be_sent_again() {
            UUID unit = region("32.06");
            UUID id = draftBy(unit, stuntingReport("2026-09"));
            String other = stuntingReport("2026-09").replace("turun", "naik");

            for (int time = 0; time < 2; time++) {
                Someone.atUnit(unit)
                        .header("If-Match", "\"0\"")
                        .body(other)
                        .put("/api/v1/submissions/{id}", id)
                        .then()
                        .statusCode(200)
                        .body("items[0].title", equalTo("Prevalensi stunting naik"));
            }
        }

        @Test
        void a_refused_submission_leaves_no_draft_behind() {
            UUID unit = region("32.07");
            UUID id = UUID.randomUUID();
            SettableClock.set("2027-02-01T02:00:00Z");

            deliver(unit, id, stuntingReport("2026-09"))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/period-locked"));

            Someone.atUnit(unit).get("/api/v1/submissions/{id}", id).then().statusCode(404);
        }

        @Test
        void whether_to_submit_is_said_with_true_or_false_and_nothing_else() {
            Someone.atUnit(region("32.08"))
                    .body(stuntingReport("2026-09"))
                    .put("/api/v1/submissions/{id}?submit=1", UUID.randomUUID())
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("submit"));
        }

        private static Response deliver(UUID unit, UUID id, String body) {
            return Someone.atUnit(unit).body(body).put("/api/v1/submissions/{id}?submit=true", id);
        }
    }

    @Nested
    class Submit {
        @Test
        void a_report_at_half_past_three_on_the_due_day_in_jayapura_is_on_time() {
            SettableClock.set("2026-10-07T06:30:00Z");
            UUID id = submittedBy(JAYAPURA, stuntingReport("2026-09"));

            Someone.atUnit(JAYAPURA)
                    .get("/api/v1/submissions/{id}", id)
                    .then()
                    .body("dueAt", equalTo("2026-10-07T07:00:00Z"))
                    .body("timeliness", equalTo("ON_TIME"))
                    .body("contentHash.length()", equalTo(64));
        }

        @Test
        void the_same_instant_that_is_late_in_jayapura_is_in_time_in_padang() {
            SettableClock.set("2026-10-07T07:30:00Z");
            UUID late = submittedBy(region("91.03"), stuntingReport("2026-09"));
            UUID inTime = submittedBy(region("13.09"), stuntingReport("2026-09"));

            Someone.atUnit(region("91.03"))
                    .get("/api/v1/submissions/{id}", late)
                    .then()
                    .body("timeliness", equalTo("WITHIN_GRACE"));
            Someone.atUnit(region("13.09"))
                    .get("/api/v1/submissions/{id}", inTime)
                    .then()
                    .body("timeliness", equalTo("ON_TIME"));
        }

        @Test
        void what_was_submitted_cannot_be_rewritten() {
            UUID unit = region("13.10");
            UUID id = submittedBy(unit, stuntingReport("2026-09"));

            Someone.atUnit(unit)
                    .header("If-Match", "\"1\"")
                    .body(stuntingReport("2026-09").replace("turun", "naik"))
                    .put("/api/v1/submissions/{id}", id)
                    .then()
                    .statusCode(409);
        }

        @Test
        void a_change_must_say_on_which_version() {
            UUID id = draftBy(region("13.11"), stuntingReport("2026-09"));

            Someone.atUnit(region("13.11"))
                    .post("/api/v1/submissions/{id}/actions/submit", id)
                    .then()
                    .statusCode(428);
        }

        @Test
        void an_urgent_notice_waits_for_no_period() {
            UUID id = submittedBy(PADANG, SubmissionFixture.urgentNotice());

            Someone.atUnit(PADANG)
                    .get("/api/v1/submissions/{id}", id)
                    .then()
                    .body("timeliness", equalTo("NOT_DUE"))
                    .body("dueAt", equalTo(null));
        }

        @Test
        void a_withdrawn_report_leaves_the_duty_open() {
            UUID unit = region("13.12");
            UUID id = submittedBy(unit, stuntingReport("2026-09"));

            act(unit, id, "withdraw")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("WITHDRAWN"))
                    .body("allowedActions", empty());

            Someone.atUnit(unit)
                    .get("/api/v1/reporting-duties?period=2026-09")
                    .then()
                    .body("items[0].firstSubmittedAt", equalTo(null))
                    .body("items[0].result", equalTo("IN_PROGRESS"));
        }
    }

    @Nested
    class Read {
        @Test
        void a_province_sees_what_its_regencies_sent_but_not_their_drafts() {
            UUID sent = submittedBy(region("13.72"), stuntingReport("2026-09"));
            UUID draft = draftBy(region("13.73"), stuntingReport("2026-09"));
            UUID elsewhere = submittedBy(region("12.01"), stuntingReport("2026-09"));

            Someone.supervisorOfSumbar()
                    .get("/api/v1/submissions/{id}", sent)
                    .then()
                    .statusCode(200)
                    .body("allowedActions", empty());
            Someone.supervisorOfSumbar()
                    .get("/api/v1/submissions/{id}", draft)
                    .then()
                    .statusCode(404);
            Someone.supervisorOfSumbar()
                    .get("/api/v1/submissions/{id}", elsewhere)
                    .then()
                    .statusCode(404);
        }

        @Test
        void an_exempt_title_is_masked_for_the_province() {
            UUID sent = submittedBy(region("13.74"), stuntingReport("2026-09"));

            Someone.supervisorOfSumbar()
                    .get("/api/v1/submissions/{id}", sent)
                    .then()
                    .body("items[1].title", equalTo("(informasi dikecualikan)"))
                    .body("items[1].exemption", equalTo(null));
        }

        @Test
        void pages_follow_each_other_without_gap_or_repetition() {
            UUID unit = region("14.01");
            for (int i = 0; i < 5; i++) {
                draftBy(unit, SubmissionFixture.urgentNotice());
                SettableClock.advance(java.time.Duration.ofSeconds(1));
            }

            Response first = Someone.atUnit(unit).get("/api/v1/submissions?limit=3");
            Response second = Someone.atUnit(unit)
                    .get(
                            "/api/v1/submissions?limit=3&after={c}",
                            first.jsonPath().getString("next"));

            List<String> seen = new java.util.ArrayList<>(first.jsonPath().getList("items.id", String.class));
            seen.addAll(second.jsonPath().getList("items.id", String.class));
            assertThat(seen).hasSize(5).doesNotHaveDuplicates();
            assertThat(second.jsonPath().getString("next")).isNull();
        }
    }

    @Nested
    class Who {
        @Test
        void a_caller_without_a_unit_cannot_draft() {
            Someone.with(TokenIssuer.token("tanpa-unit", "unit-contributor"))
                    .body(SubmissionFixture.urgentNotice())
                    .put("/api/v1/submissions/{id}", UUID.randomUUID())
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json");
        }

        @Test
        void a_unit_that_the_registry_does_not_know_is_refused_with_the_next_step() {
            Someone.atUnit(UUID.randomUUID())
                    .body(SubmissionFixture.urgentNotice())
                    .put("/api/v1/submissions/{id}", UUID.randomUUID())
                    .then()
                    .statusCode(403)
                    .body(
                            "detail",
                            equalTo(
                                    "Instansi pada token Anda tidak terdaftar. Hubungi Kominfo untuk pendaftaran instansi."));
        }

        @Test
        void a_reviewer_cannot_draft_for_a_unit() {
            Someone.analyst()
                    .body(SubmissionFixture.urgentNotice())
                    .put("/api/v1/submissions/{id}", UUID.randomUUID())
                    .then()
                    .statusCode(403);
        }

        @Test
        void a_unit_claim_that_is_no_unit_id_opens_no_door() {
            for (Object claim : List.of(
                    "13.71", List.of(PADANG.toString()), PADANG.toString().toUpperCase(java.util.Locale.ROOT), 13)) {
                Someone.with(TokenIssuer.tokenWithUnitClaim("petugas", claim, "unit-contributor"))
                        .get("/api/v1/submissions")
                        .then()
                        .statusCode(403);
            }
        }

        @Test
        void missing_expired_forged_and_foreign_tokens_are_unauthenticated() {
            List<String> tokens = List.of(
                    TokenIssuer.expiredToken("petugas", PADANG, "unit-contributor"),
                    TokenIssuer.forgedToken("petugas", PADANG, "unit-contributor"),
                    TokenIssuer.tokenForAnotherAudience("petugas", PADANG, "unit-contributor"),
                    "bukan.token.sama-sekali");

            for (String token : tokens) {
                Someone.with(token)
                        .get("/api/v1/submissions")
                        .then()
                        .statusCode(401)
                        .contentType("application/problem+json")
                        .body("type", equalTo("/problems/unauthenticated"));
            }
            io.restassured.RestAssured.get("/api/v1/submissions")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        }

        @Test
        void a_unit_lists_only_its_own() {
            UUID own = draftBy(region("14.02"), SubmissionFixture.urgentNotice());
            UUID others = submittedBy(region("14.03"), SubmissionFixture.urgentNotice());

            Someone.atUnit(region("14.02"))
                    .get("/api/v1/submissions?limit=200")
                    .then()
                    .body("items.id", hasItem(own.toString()))
                    .body("items.id", not(hasItem(others.toString())));
        }
    }
}

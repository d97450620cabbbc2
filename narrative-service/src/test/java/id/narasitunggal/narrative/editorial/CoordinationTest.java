package id.narasitunggal.narrative.editorial;

import static id.narasitunggal.narrative.Someone.KOMINFO;
import static id.narasitunggal.narrative.Someone.approver;
import static id.narasitunggal.narrative.Someone.auditor;
import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.ksp;
import static id.narasitunggal.narrative.Someone.neighbourService;
import static id.narasitunggal.narrative.Someone.padang;
import static id.narasitunggal.narrative.Someone.reviewer;
import static id.narasitunggal.narrative.Someone.with;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraft;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraftOf;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraftOn;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.content;
import static id.narasitunggal.narrative.topic.TopicFixture.aRegisteredTopic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class CoordinationTest {
    private static final Map<String, String> REASON =
            Map.of("reason", "KSP tidak menjawab; topik tidak dapat menunggu.");

    @BeforeEach
    void it_is_monday_morning() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Test
    void a_regular_text_is_answered_within_one_working_day() {
        NarrativeFixture narrative = aDraft().submitted().reviewed();

        narrative
                .seenBy(ksp())
                .then()
                .body("coordinationDueAt", equalTo("2026-10-06T09:00:00Z"))
                .body("coordinationTimeliness", equalTo("IN_TIME"));
        SettableClock.set("2026-10-06T09:00:01Z");
        narrative.seenBy(author()).then().body("coordinationTimeliness", equalTo("OVERDUE"));
    }

    @Test
    void joint_leave_and_holidays_are_no_working_days() {
        SettableClock.set("2026-12-23T02:00:00Z");

        aDraft().submitted()
                .reviewed()
                .seenBy(author())
                .then()
                .body("coordinationDueAt", equalTo("2026-12-28T09:00:00Z"));
    }

    @Test
    void an_urgent_text_is_answered_within_two_hours_of_any_night() {
        SettableClock.set("2026-12-24T18:00:00Z");
        Map<String, Object> urgent = content(aRegisteredTopic());
        urgent.put("type", "URGENT");

        aDraftOf(urgent)
                .submitted()
                .reviewed()
                .seenBy(author())
                .then()
                .body("coordinationDueAt", equalTo("2026-12-24T20:00:00Z"));
    }

    @Test
    void silence_is_never_consent() {
        NarrativeFixture narrative = aDraft().submitted().reviewed();

        SettableClock.set("2026-11-05T02:00:00Z");

        narrative.act(approver(), "approve", Map.of()).then().statusCode(409);
        assertThat(narrative.status()).isEqualTo("COORDINATION");
    }

    @Test
    void while_the_time_runs_nobody_goes_on_without_the_party() {
        NarrativeFixture narrative = aDraft().submitted().reviewed();

        narrative.seenBy(approver()).then().body("allowedActions", not(hasItem("override-concurrence")));
        narrative
                .act(approver(), "override-concurrence", REASON)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/concurrence-still-open"));
    }

    @Test
    void when_the_time_has_run_out_the_approver_goes_on_with_a_written_reason() {
        NarrativeFixture narrative = aDraft().submitted().reviewed();
        SettableClock.set("2026-10-07T02:00:00Z");

        narrative.seenBy(approver()).then().body("allowedActions", hasItem("override-concurrence"));
        narrative
                .act(approver(), "override-concurrence", Map.of("reason", "  "))
                .then()
                .statusCode(422);
        narrative
                .act(approver(), "override-concurrence", REASON)
                .then()
                .statusCode(200)
                .body("status", equalTo("READY_FOR_APPROVAL"))
                .body("signOffs.find { it.kind == 'CONCURRENCE_OVERRIDE' }.note", equalTo(REASON.get("reason")))
                .body("signOffs.find { it.kind == 'CONCURRENCE_OVERRIDE' }.name", equalTo("sri"));
        narrative.approved().published();
        narrative.seenBy(padang()).then().body("signOffs", empty());
    }

    @Test
    void only_an_approver_who_neither_wrote_nor_reviewed_goes_on() {
        NarrativeFixture narrative = aDraft().submitted().reviewed();
        SettableClock.set("2026-10-07T02:00:00Z");

        narrative.act(author(), "override-concurrence", REASON).then().statusCode(403);
        narrative.act(ksp(), "override-concurrence", REASON).then().statusCode(403);
        for (String person : List.of("rina", "budi")) {
            narrative
                    .act(with(TokenIssuer.token(person, KOMINFO, "narrative-approver")), "override-concurrence", REASON)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void an_objection_cannot_be_overridden_only_answered_by_a_new_text() {
        NarrativeFixture narrative = aDraft().submitted().reviewed();
        narrative
                .act(ksp(), "object", Map.of("reason", "Angka belum mutakhir"))
                .then()
                .statusCode(200);
        SettableClock.set("2026-10-20T02:00:00Z");

        narrative.act(approver(), "override-concurrence", REASON).then().statusCode(409);
    }

    @Test
    void an_edit_voids_the_override_and_the_party_is_asked_again() {
        UUID topic = aRegisteredTopic();
        NarrativeFixture narrative = aDraftOn(topic).submitted().reviewed();
        SettableClock.set("2026-10-07T02:00:00Z");
        narrative.act(approver(), "override-concurrence", REASON).then().statusCode(200);
        Map<String, Object> changed = content(topic);
        changed.put("summary", "Ringkasan baru.");

        narrative
                .edit(author(), changed)
                .then()
                .body("status", equalTo("DRAFT"))
                .body("coordinationDueAt", nullValue())
                .body("signOffs.find { it.kind == 'CONCURRENCE_OVERRIDE' }.voidedAt", notNullValue());
        narrative.submitted().reviewed();

        assertThat(narrative.status()).isEqualTo("COORDINATION");
    }

    @Test
    void the_month_lists_every_override_with_its_reason_and_the_silent_party() {
        SettableClock.set("2029-03-05T02:00:00Z");
        NarrativeFixture narrative = aDraft().submitted().reviewed();
        SettableClock.set("2029-03-07T02:00:00Z");
        narrative.act(approver(), "override-concurrence", REASON).then().statusCode(200);
        String number = narrative.seenBy(auditor()).path("number");

        neighbourService()
                .get("/api/v1/monthly-figures/2029-03")
                .then()
                .statusCode(200)
                .body("overrides", equalTo(1))
                .body("overriddenConcurrences[0].number", equalTo(number))
                .body("overriddenConcurrences[0].silentParties", equalTo("KSP"))
                .body("overriddenConcurrences[0].reason", containsString("KSP tidak menjawab"));
        neighbourService().get("/api/v1/monthly-figures/2029-02").then().body("overrides", equalTo(0));
    }

    @Test
    void a_reviewer_who_is_of_the_party_too_cannot_answer_for_it() {
        NarrativeFixture narrative = aDraft().submitted().reviewed();

        narrative
                .act(with(TokenIssuer.token("budi", "concurrence-ksp")), "concur", Map.of())
                .then()
                .statusCode(403);
        narrative.act(reviewer(), "concur", Map.of()).then().statusCode(403);
    }
}

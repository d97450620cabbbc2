package id.narasitunggal.narrative.editorial;

import static id.narasitunggal.narrative.Someone.approver;
import static id.narasitunggal.narrative.Someone.auditor;
import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.ksp;
import static id.narasitunggal.narrative.Someone.neighbourService;
import static id.narasitunggal.narrative.Someone.otherApprover;
import static id.narasitunggal.narrative.Someone.padang;
import static id.narasitunggal.narrative.Someone.reviewer;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.CHECKLIST;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraftOf;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.content;
import static id.narasitunggal.narrative.topic.TopicFixture.aRegisteredTopic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class PostReviewTest {
    private static final String REVIEWS = "/api/v1/post-reviews";

    @Inject
    Session database;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void it_is_christmas_night() {
        SettableClock.set("2026-12-24T18:00:00Z");
    }

    private static NarrativeFixture aHoldingStatement() {
        Map<String, Object> text = content(aRegisteredTopic());
        text.put("type", "HOLDING_STATEMENT");
        text.put("classification", "SERTA_MERTA");
        text.remove("figures");
        return aDraftOf(text).submitted();
    }

    private static NarrativeFixture publishedByTwo() {
        NarrativeFixture narrative = aHoldingStatement();
        narrative
                .act(approver(), "pass-review", Map.of("checklist", CHECKLIST))
                .then()
                .statusCode(200)
                .body("status", equalTo("READY_FOR_APPROVAL"));
        return narrative.approved().published();
    }

    static String reviewOf(NarrativeFixture narrative) {
        List<Map<String, Object>> all =
                auditor().queryParam("limit", 200).get(REVIEWS).path("items");
        return all.stream()
                .filter(row -> row.get("narrativeId").equals(narrative.id.toString()))
                .map(row -> (String) row.get("id"))
                .findFirst()
                .orElseThrow();
    }

    static Response complete(RequestSpecification who, String review) {
        String etag = auditor().get(REVIEWS + "/{id}", review).header("ETag");
        return who.header("If-Match", etag)
                .body(Map.of("outcome", "IN_ORDER", "note", "Sesuai fakta lapangan."))
                .post(REVIEWS + "/{id}/actions/complete", review);
    }

    @Test
    void within_the_hour_of_a_holiday_night_two_persons_publish_a_holding_statement_without_figures() {
        NarrativeFixture narrative = publishedByTwo();

        narrative
                .seenBy(author())
                .then()
                .body("status", equalTo("PUBLISHED"))
                .body("signOffs.name", contains("sri", "sri"))
                .body("dueWithin.unit", equalTo("CALENDAR_HOURS"))
                .body("postReviewDueAt", equalTo("2026-12-25T18:00:00Z"))
                .body("postReviewTimeliness", equalTo("IN_TIME"));
    }

    @Test
    void an_urgent_text_goes_the_same_way_with_its_parties_asked() {
        Map<String, Object> text = content(aRegisteredTopic());
        text.put("type", "URGENT");
        NarrativeFixture narrative = aDraftOf(text).submitted();

        narrative
                .act(approver(), "pass-review", Map.of("checklist", CHECKLIST))
                .then()
                .statusCode(200)
                .body("status", equalTo("COORDINATION"));
        narrative.act(ksp(), "concur", Map.of()).then().statusCode(200);
        narrative.approved().published();

        assertThat(reviewOf(narrative)).isNotEmpty();
    }

    @Test
    void the_author_is_never_one_of_the_two_signatures() {
        NarrativeFixture narrative = aHoldingStatement();

        narrative
                .act(author(), "pass-review", Map.of("checklist", CHECKLIST))
                .then()
                .statusCode(403);
    }

    @Test
    void a_regular_text_still_needs_three_persons() {
        NarrativeFixture narrative = NarrativeFixture.aDraft().submitted();

        narrative
                .act(approver(), "pass-review", Map.of("checklist", CHECKLIST))
                .then()
                .statusCode(403);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeMutationQuery(
                                        "update edition set reviewed_by = 'x', approved_by = 'x' where narrative_id = :id")
                                .setParameter("id", narrative.id)
                                .executeUpdate()))
                .hasStackTraceContaining("edition_four_eyes_check");
    }

    @Test
    void an_urgent_text_by_three_persons_owes_no_third_look() {
        NarrativeFixture narrative = aHoldingStatement().reviewed().approved().published();

        narrative.seenBy(author()).then().body("postReviewDueAt", nullValue());
        assertThat(auditor().queryParam("limit", 200).get(REVIEWS).<List<String>>path("items.narrativeId"))
                .doesNotContain(narrative.id.toString());
    }

    @Test
    void the_third_look_is_taken_by_somebody_who_had_no_hand_in_it() {
        NarrativeFixture narrative = publishedByTwo();
        String review = reviewOf(narrative);

        complete(author(), review).then().statusCode(403).body("detail", containsString("harus dilakukan orang lain"));
        complete(approver(), review).then().statusCode(403);
        complete(auditor(), review).then().statusCode(403);
        SettableClock.set("2026-12-25T10:00:00Z");
        complete(reviewer(), review)
                .then()
                .statusCode(200)
                .body("status", equalTo("DONE"))
                .body("reviewedBy", equalTo("budi"))
                .body("outcome", equalTo("IN_ORDER"));
        complete(otherApprover(), review).then().statusCode(409);
        narrative.seenBy(author()).then().body("postReviewDueAt", nullValue());
    }

    @Test
    void after_a_day_it_is_overdue_for_everyone_to_see_and_done_late_is_told_apart() {
        SettableClock.set("2029-07-02T02:00:00Z");
        NarrativeFixture narrative = publishedByTwo();
        String review = reviewOf(narrative);
        SettableClock.set("2029-07-03T02:00:01Z");

        narrative.seenBy(author()).then().body("postReviewTimeliness", equalTo("OVERDUE"));
        auditor()
                .queryParam("status", "OVERDUE")
                .queryParam("limit", 200)
                .get(REVIEWS)
                .then()
                .body("items.id", hasItem(review));
        neighbourService()
                .get("/api/v1/monthly-figures/2029-07")
                .then()
                .body("postReviews.due", equalTo(1))
                .body("postReviews.overdue", equalTo(1));

        complete(reviewer(), review).then().statusCode(200).body("status", equalTo("DONE_LATE"));
        auditor()
                .queryParam("status", "OVERDUE")
                .queryParam("limit", 200)
                .get(REVIEWS)
                .then()
                .body("items.id", not(hasItem(review)));
        neighbourService()
                .get("/api/v1/monthly-figures/2029-07")
                .then()
                .body("postReviews.late", equalTo(1))
                .body("postReviews.overdue", equalTo(0));
    }

    @Test
    void units_and_parties_do_not_see_who_owes_a_look() {
        String review = reviewOf(publishedByTwo());

        padang().get(REVIEWS).then().statusCode(403);
        ksp().get(REVIEWS + "/{id}", review).then().statusCode(403);
    }

    @Test
    void a_list_takes_one_statement() {
        publishedByTwo();
        publishedByTwo();
        sessions.getStatistics().clear();

        auditor().get(REVIEWS).then().statusCode(200);

        assertThat(sessions.getStatistics().getPrepareStatementCount()).isEqualTo(1);
    }
}

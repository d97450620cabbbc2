package id.narasitunggal.narrative.monthly;

import static id.narasitunggal.narrative.Someone.approver;
import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.ksp;
import static id.narasitunggal.narrative.Someone.neighbourService;
import static id.narasitunggal.narrative.Someone.otherApprover;
import static id.narasitunggal.narrative.Someone.padang;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraft;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.anApprovedOneOn;
import static id.narasitunggal.narrative.topic.TopicFixture.aRegisteredTopic;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.narasitunggal.narrative.editorial.NarrativeFixture;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class MonthlyFiguresTest {

    @Test
    void a_month_is_counted_from_rows_and_ends_at_midnight_in_jakarta() {
        SettableClock.set("2031-03-10T02:00:00Z");
        NarrativeFixture narrative = anApprovedOneOn(aRegisteredTopic());
        aDraft().submitted().reviewed().act(ksp(), "object", Map.of("reason", "Angka"));
        SettableClock.set("2031-03-10T12:00:00Z");
        narrative.published();
        NarrativeFixture nextMonths = anApprovedOneOn(aRegisteredTopic());
        SettableClock.set("2031-03-31T16:59:59Z");
        narrative.act(author(), "correct", Map.of("changeNote", "Angka"));
        narrative.submitted().reviewed().concurred().approved().published();
        narrative.act(approver(), "propose-withdrawal", Map.of("reason", "Keliru", "legalBasis", "UU 14/2008"));
        narrative.act(otherApprover(), "withdraw", null).then().statusCode(200);
        SettableClock.set("2031-03-31T17:00:00Z");
        nextMonths.published();

        neighbourService()
                .get("/api/v1/monthly-figures/2031-03")
                .then()
                .statusCode(200)
                .body("month", equalTo("2031-03"))
                .body("asOf", equalTo("2031-03-31T17:00:00Z"))
                .body("published.type", contains("THEMATIC"))
                .body("published.count", contains(1))
                .body("medianHoursToPublish", equalTo(10.0f))
                .body("objections", equalTo(1))
                .body("overrides", equalTo(0))
                .body("corrections", equalTo(1))
                .body("withdrawals", equalTo(1))
                .body("titles", hasSize(1))
                .body("titles[0].publishedAt", equalTo("2031-03-10T12:00:00Z"));
        neighbourService().get("/api/v1/monthly-figures/2031-04").then().body("titles", hasSize(1));
    }

    @Test
    void an_empty_month_has_no_median() {
        neighbourService()
                .get("/api/v1/monthly-figures/2016-02")
                .then()
                .body("published", empty())
                .body("medianHoursToPublish", nullValue())
                .body("objections", equalTo(0))
                .body("planning.activePlans", equalTo(0))
                .body("planning.agendaNextMonth", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026-1", "oktober", "2026-10-01", "0000-01"})
    void what_is_not_a_month_is_refused(String month) {
        neighbourService()
                .get("/api/v1/monthly-figures/{month}", month)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void units_do_not_read_the_desks_figures() {
        padang().get("/api/v1/monthly-figures/2031-03").then().statusCode(403);
    }
}

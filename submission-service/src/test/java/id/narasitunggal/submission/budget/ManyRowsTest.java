package id.narasitunggal.submission.budget;

import static id.narasitunggal.submission.Someone.region;
import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.submission.intake.SubmissionFixture;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Acts on very many rows keep to the budget that {@link BudgetKeeper} holds them to: one that sends more is answered 500. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ManyRowsTest {
    private static final int MOST_ITEMS = 100;

    @Inject
    Session database;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Test
    void a_report_of_a_hundred_items_is_sent_accepted_and_corrected_for_the_price_of_one() {
        UUID unit = region("14.71");
        UUID id = SubmissionFixture.submittedBy(unit, report(""));
        Someone.atUnit(unit).get("/api/v1/submissions/{id}/receipt", id).then().statusCode(200);
        SubmissionFixture.accepted(id);
        UUID correction = SubmissionFixture.submittedBy(unit, report("\"previousRevisionId\": \"" + id + "\","));
        Someone.atUnit(unit)
                .get("/api/v1/submissions/{id}/differences", correction)
                .then()
                .statusCode(200);
        SubmissionFixture.accepted(correction);

        assertThat(told("item.accepted", id)).isEqualTo(itemsOf(unit, id)).hasSize(MOST_ITEMS);
        assertThat(told("item.superseded", id)).isEqualTo(itemsOf(unit, id));
        assertThat(told("item.accepted", correction)).isEqualTo(itemsOf(unit, correction));
    }

    private static String report(String further) {
        String items = IntStream.range(0, MOST_ITEMS)
                .mapToObj(i -> """
                    {"type": "DATASET", "title": "Butir %1$d", "classification": "BERKALA", "figures": [{"indicator": "Cakupan %1$d dari %2$d", "value": %1$d, "unitOfMeasure": "persen", "asOfDate": "2026-09-30", "source": "Dinas"}]}""".formatted(i, further.length()))
                .collect(Collectors.joining(","));
        return "{\"kind\": \"%s\", %s \"items\": [%s]}"
                .formatted(further.isEmpty() ? "AD_HOC" : "CORRECTION", further, items);
    }

    private static List<String> itemsOf(UUID unit, UUID id) {
        return Someone.atUnit(unit)
                .get("/api/v1/submissions/{id}", id)
                .jsonPath()
                .getList("items.id");
    }

    private List<String> told(String type, UUID submission) {
        return database.createNativeQuery(
                        "select data ->> 'itemId' from event where type = :type and data ->> 'submissionId' = :id order by position",
                        String.class)
                .setParameter("type", type)
                .setParameter("id", submission.toString())
                .getResultList();
    }
}

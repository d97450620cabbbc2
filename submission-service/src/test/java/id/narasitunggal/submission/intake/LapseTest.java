package id.narasitunggal.submission.intake;

import static id.narasitunggal.submission.Someone.region;
import static id.narasitunggal.submission.intake.SubmissionFixture.stuntingReport;
import static id.narasitunggal.submission.intake.SubmissionFixture.submittedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Returned reports that nobody mended. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class LapseTest {
    @Inject
    Lapses lapses;

    @Inject
    Session database;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Test
    void what_was_not_mended_by_its_day_lapses_once_and_the_duty_is_open_again() throws Exception {
        UUID unit = region("32.71");
        UUID left = submittedBy(unit, stuntingReport("2026-09"));
        SubmissionFixture.returned(left);
        UUID mendedUnit = region("32.72");
        UUID mended = submittedBy(mendedUnit, stuntingReport("2026-09"));
        SubmissionFixture.returned(mended);
        submittedBy(
                mendedUnit,
                stuntingReport("2026-09").replaceFirst("\\{", "{\"previousRevisionId\": \"" + mended + "\","));
        SettableClock.set("2026-10-08T02:00:00Z");

        replicas(3);

        Someone.atUnit(unit).get("/api/v1/submissions/{id}", left).then().body("status", equalTo("LAPSED"));
        Someone.atUnit(mendedUnit)
                .get("/api/v1/submissions/{id}", mended)
                .then()
                .body("status", equalTo("RETURNED"));
        Someone.atUnit(unit)
                .get("/api/v1/reporting-duties?period=2026-09")
                .then()
                .body("items[0].firstSubmittedAt", nullValue());
        assertThat(database.createNativeQuery(
                                "select count(*) from event where type = 'submission.lapsed' and subject = :id",
                                Long.class)
                        .setParameter("id", left)
                        .getSingleResult())
                .isEqualTo(1);
    }

    private void replicas(int number) throws Exception {
        ExecutorService replicas = Executors.newFixedThreadPool(number);
        Callable<Void> turn = () -> {
            lapses.closeOverdue();
            return null;
        };
        for (Future<Void> done : replicas.invokeAll(List.of(turn, turn, turn))) {
            done.get();
        }
        replicas.shutdown();
    }
}

package id.narasitunggal.dissemination.compliance;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.NeighbourTalk;
import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class ReportScheduleTest {
    private static final String PATH = ReportSteps.PATH;

    @Inject
    CatalogueUpdate catalogue;

    @Inject
    ReportSteps steps;

    @Inject
    ReportSchedule schedule;

    @BeforeEach
    void the_neighbours_know_the_year() {
        NeighbourTalk.silent("submission", false);
        NeighbourTalk.silent("narrative", false);
        SettableClock.set("2026-11-02T02:00:00Z");
        UnitsOfTheTests.register();
        catalogue.readUnits(0);
        for (int month = 1; month <= 12; month++) {
            ReportFixture.neighboursKnow("2026-%02d".formatted(month));
            ReportFixture.neighboursKnow("2027-%02d".formatted(month));
        }
    }

    @Test
    void the_scheduler_makes_it_when_the_books_close_on_the_seventh_working_day_and_only_once() {
        PublishedText.firstEdition().forUnits(PADANG).publishedAt("2026-12-07T02:00:00Z");
        SettableClock.set("2026-12-07T03:00:00Z");
        catalogue.readEditions(0);
        reportsOfEveryEarlierMonth("2026-12-31T00:00:00Z");

        // 1 January 2027 is a Friday without a row in the holiday table, so it is the first working day here and the
        // 11th the seventh.
        SettableClock.set("2027-01-11T16:58:59Z");
        schedule.look();
        long aSecondBefore = steps.reportsOf("2026-12");
        SettableClock.set("2027-01-11T16:59:00Z");
        schedule.look();
        schedule.look();
        SettableClock.set("2027-01-05T02:00:00Z");
        schedule.look();
        SettableClock.set("2027-01-11T17:30:00Z");
        schedule.look();

        assertThat(aSecondBefore).isZero();
        assertThat(steps.reportsOf("2026-12")).isEqualTo(1);
    }

    private void reportsOfEveryEarlierMonth(String instant) {
        SettableClock.set(instant);
        schedule.look();
    }

    @Test
    void a_machine_that_was_off_catches_up_once_for_each_month() {
        PublishedText.firstEdition().forUnits(PADANG).publishedAt("2027-02-08T02:00:00Z");
        SettableClock.set("2027-02-08T03:00:00Z");
        catalogue.readEditions(0);

        SettableClock.set("2027-05-20T03:00:00Z");
        schedule.look();
        schedule.look();

        assertThat(List.of(
                        steps.reportsOf("2027-02"),
                        steps.reportsOf("2027-03"),
                        steps.reportsOf("2027-04"),
                        steps.reportsOf("2027-05")))
                .containsExactly(1L, 1L, 1L, 0L);
    }
}

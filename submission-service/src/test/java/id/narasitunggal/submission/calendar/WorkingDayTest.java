package id.narasitunggal.submission.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class WorkingDayTest {
    @Inject
    Session database;

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-08", "2026-02-01, 2026-02-06", "2026-03-01, 2026-03-06", "2026-04-01, 2026-04-08",
        "2026-05-01, 2026-05-08", "2026-06-01, 2026-06-08", "2026-07-01, 2026-07-07", "2026-08-01, 2026-08-07",
        "2026-09-01, 2026-09-07", "2026-10-01, 2026-10-07", "2026-11-01, 2026-11-06", "2026-12-01, 2026-12-07"
    })
    void the_fifth_working_day_of_each_month_of_2026(LocalDate month, LocalDate expected) {
        assertThat(nth(month, 5)).isEqualTo(expected);
    }

    @Test
    void the_tenth_working_day_of_may_2026_is_the_nineteenth() {
        assertThat(nth(LocalDate.of(2026, 5, 1), 10)).isEqualTo("2026-05-19");
    }

    @Test
    void a_month_has_no_more_working_days_than_it_has() {
        assertThat(nth(LocalDate.of(2026, 5, 1), 16)).isEqualTo("2026-05-29");
        assertThat(nth(LocalDate.of(2026, 5, 1), 17)).isNull();
    }

    @Test
    void a_due_day_stays_inside_a_month_with_few_working_days() {
        assertThat(database.createNativeQuery("select due_day(date '2026-05-01', 20)", LocalDate.class)
                        .getSingleResult())
                .isEqualTo("2026-05-29");
    }

    private LocalDate nth(LocalDate month, int nth) {
        return database.createNativeQuery("select nth_working_day(:month, :nth)", LocalDate.class)
                .setParameter("month", month)
                .setParameter("nth", nth)
                .getSingleResultOrNull();
    }
}

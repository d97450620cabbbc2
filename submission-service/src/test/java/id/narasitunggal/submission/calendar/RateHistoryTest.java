package id.narasitunggal.submission.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever happens to duties, in whatever order: rates stay rates, counts add up, and behind each figure stand exactly its rows. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class RateHistoryTest {
    private static final String OF_PROVINCE =
            "from reporting_duty d join unit u on u.id = d.unit_id where d.period >= date '2031-01-01' and u.region_code like :province || '%'";

    @Inject
    ReportingDuties duties;

    @Inject
    Session database;

    @Inject
    Clock clock;

    @ParameterizedTest
    @CsvSource({"17, 1", "19, 2", "36, 3", "75, 4", "76, 5"})
    void rates_hold_through_random_histories(String province, long seed) {
        Random random = new Random(seed);
        SettableClock.set("2031-01-20T00:00:00Z");
        DutyFixture.layOut(database, province, "2031-01", "2031-06");
        List<UUID> rows = database.createNativeQuery("select d.id " + OF_PROVINCE + " order by d.id", UUID.class)
                .setParameter("province", province)
                .getResultList();
        for (int step = 0; step < 240; step++) {
            SettableClock.advance(Duration.ofHours(random.nextInt(40)));
            UUID id = rows.get(random.nextInt(rows.size()));
            QuarkusTransaction.requiringNew().run(() -> happen(duties.findById(id), random));
            if (step % 40 == 39) {
                check(province, rows.size(), random);
            }
        }
    }

    private void happen(ReportingDuty duty, Random random) {
        Instant now = clock.instant();
        int luck = random.nextInt(20);
        if (luck < 9 && !duty.isLocked(now)) {
            duty.reportArrived(now);
        } else if (luck < 15 && duty.firstSubmittedAt != null) {
            duty.reportAccepted(now, random.nextInt(4) == 0);
        } else if (luck < 17) {
            duty.reportVoided();
        } else if (luck < 19 && duty.acceptedAt == null) {
            duty.waive("uji");
        } else if (duty.firstSubmittedAt == null && duty.releasedAt == null) {
            duty.release(random.nextBoolean() ? Someone.PADANG : null, now);
        }
    }

    private static void check(String province, int rows, Random random) {
        List<List<Map<String, Object>>> answers = List.of("kind", "province", "period").stream()
                .map(group ->
                        "/api/v1/reporting-rates?from=2031-02&to=2031-07&province=" + province + "&groupBy=" + group)
                .map(question -> Someone.analyst().get(question).jsonPath().<Map<String, Object>>getList("items"))
                .toList();
        for (List<Map<String, Object>> groups : answers) {
            groups.forEach(RateHistoryTest::isARate);
            assertThat(sum(groups, "due")
                            + sum(groups, "waived")
                            + sum(groups, "notYetDue")
                            + sum(groups, "notAssessed"))
                    .isEqualTo(rows);
        }
        for (String figure :
                List.of("due", "received", "onTime", "late", "withinGrace", "inReview", "missed", "nihil", "waived")) {
            assertThat(answers).extracting(groups -> sum(groups, figure)).containsOnly(sum(answers.get(0), figure));
        }
        List<Map<String, Object>> months = answers.get(2);
        behindEachFigureStandItsRows(months.get(random.nextInt(months.size())));
    }

    private static void isARate(Map<String, Object> group) {
        assertThat(count(group, "due"))
                .isEqualTo(count(group, "onTime")
                        + count(group, "late")
                        + count(group, "inReview")
                        + count(group, "missed"));
        assertThat(count(group, "received")).isEqualTo(count(group, "due") - count(group, "missed"));
        assertThat(count(group, "withinGrace")).isLessThanOrEqualTo(count(group, "late"));
        assertThat(count(group, "nihil")).isLessThanOrEqualTo(count(group, "onTime") + count(group, "late"));
        Number percent = (Number) group.get("onTimePercent");
        if (count(group, "due") == 0) {
            assertThat(percent).isNull();
        } else {
            assertThat(percent.doubleValue()).isBetween(0.0, 100.0);
        }
    }

    private static void behindEachFigureStandItsRows(Map<String, Object> group) {
        for (DutyFigure figure : DutyFigure.values()) {
            JsonPath list = Someone.analyst()
                    .get("/api/v1/reporting-duties?limit=200&" + group.get("dutyFilter") + "&figure=" + figure)
                    .jsonPath();
            assertThat(list.getList("items"))
                    .as("rows behind %s of %s", figure, group)
                    .hasSize(count(group, camel(figure)));
        }
    }

    private static String camel(DutyFigure figure) {
        String[] words = figure.name().toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + IntStream.range(1, words.length)
                        .mapToObj(i -> words[i].substring(0, 1).toUpperCase(Locale.ROOT) + words[i].substring(1))
                        .reduce("", String::concat);
    }

    private static int sum(List<Map<String, Object>> groups, String figure) {
        return groups.stream().mapToInt(group -> count(group, figure)).sum();
    }

    private static int count(Map<String, Object> group, String figure) {
        return ((Number) group.get(figure)).intValue();
    }
}

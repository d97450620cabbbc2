package id.narasitunggal.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.narasitunggal.local.Progress;
import id.narasitunggal.local.ServicePart;
import id.narasitunggal.local.demo.DemoMonth;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} of every service, and of the database, while the month is played: nothing acknowledged is lost, nothing counts twice. */
class KilledMidwayIT {
    private static final long SECONDS_BETWEEN_KILLS = 3;

    @TempDir
    static Path data;

    @Test
    void the_demo_completes_and_no_duty_is_counted_twice() throws Exception {
        try (House house = House.start(data)) {
            CompletableFuture<Path> month =
                    CompletableFuture.supplyAsync(() -> new DemoMonth(house.stack(), Progress.silent()).play());

            for (ServicePart victim : List.of(
                    house.stack().submission(),
                    house.stack().narrative(),
                    house.stack().dissemination())) {
                TimeUnit.SECONDS.sleep(SECONDS_BETWEEN_KILLS);
                victim.killHard();
                victim.restart();
            }
            house.stack().postgres().killHard();
            house.stack().postgres().revive();

            assertThat(Files.size(month.get(4, TimeUnit.MINUTES))).isGreaterThan(10_000);
            everyDutyIsCountedOnce(house);
        }
    }

    private static void everyDutyIsCountedOnce(House house) {
        house.submissionAsUnit("13.71")
                .get("/submissions")
                .then()
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("ACCEPTED"));
        List<Map<String, Integer>> rates = house.submissionAs("maya")
                .get("/reporting-rates?month=2026-10")
                .jsonPath()
                .getList("items");
        assertThat(rates.stream().mapToInt(rate -> rate.get("due")).sum()).isEqualTo(618);
        assertThat(rates.stream().mapToInt(rate -> rate.get("onTime")).sum()).isEqualTo(19);
        assertThat(rates.stream().mapToInt(rate -> rate.get("late")).sum()).isEqualTo(2);
        house.narrativeAsUnit("13.71")
                .get("/narratives?status=PUBLISHED")
                .then()
                .body("items", hasSize(2));
        house.disseminationAs("maya")
                .get("/monthly-reports?period=2026-10")
                .then()
                .body("items", hasSize(1));
    }
}

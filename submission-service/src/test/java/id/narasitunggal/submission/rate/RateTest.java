package id.narasitunggal.submission.rate;

import static id.narasitunggal.submission.Someone.region;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class RateTest {
    @BeforeEach
    void it_is_the_morning_of_15_october() {
        SettableClock.set("2026-10-15T02:00:00Z");
    }

    @Test
    void rates_by_province_name_the_province_and_keep_the_bodies_of_the_centre_apart() {
        rates("month=2026-10&groupBy=province")
                .body("items", hasSize(39))
                .body("items.find { it.key == '13' }.label", equalTo("Provinsi Sumatera Barat"))
                .body("items.find { it.key == '13' }.due", equalTo(20))
                .body("items.find { it.key == 'PUSAT' }.label", equalTo("Pusat"));
    }

    @Test
    void rates_over_two_years_have_a_row_for_each_month_in_which_duties_lie() {
        rates("from=2024-11&to=2026-11&groupBy=period&province=13")
                .body("items.key", hasItems("2026-10", "2026-11"))
                .body("items.key", not(hasItem("2025-10")))
                .body("items.find { it.key == '2026-11' }.due", equalTo(0))
                .body("items.find { it.key == '2026-11' }.notYetDue", equalTo(20))
                .body("items.find { it.key == '2026-11' }.onTimePercent", nullValue())
                .body("items.find { it.key == '2026-10' }.dutyFilter", containsString("dueFrom=2026-10&dueTo=2026-10"));
    }

    @Test
    void a_province_sees_its_regencies_and_cities_and_a_unit_sees_itself() {
        Someone.supervisorOfSumbar()
                .get("/api/v1/reporting-rates?month=2026-10")
                .then()
                .body("items.unitKind", contains("KABUPATEN", "KOTA", "PROVINSI"))
                .body("items.due", contains(12, 7, 1));
        Someone.atUnit(region("13.71"))
                .get("/api/v1/reporting-rates?month=2026-10&groupBy=province")
                .then()
                .body("items.key", contains("13"))
                .body("items.due", contains(1));
    }

    @Test
    void participants_stand_apart() {
        rates("month=2026-10&participants=true").body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?from=2026-10&to=2026-09",
                "?from=2010-01&to=2026-10",
                "?from=2026-13",
                "?month=2026-10&groupBy=name",
                "?month=2026-10&province=1"
            })
    void a_question_without_sense_is_refused(String query) {
        Someone.analyst().get("/api/v1/reporting-rates" + query).then().statusCode(400);
    }

    private static ValidatableResponse rates(String query) {
        return Someone.analyst().get("/api/v1/reporting-rates?" + query).then().statusCode(200);
    }
}

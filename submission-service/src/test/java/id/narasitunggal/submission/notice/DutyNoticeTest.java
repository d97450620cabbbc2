package id.narasitunggal.submission.notice;

import static id.narasitunggal.submission.Someone.region;
import static id.narasitunggal.submission.notice.NoticeSteps.officeOf;
import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.submission.calendar.DutyFixture;
import id.narasitunggal.submission.mail.Postman;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports for January 2037 are due on Friday 6 February; Banten (36) lives in that year. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(TestMail.class)
class DutyNoticeTest {
    @Inject
    Session database;

    @Inject
    Postman postman;

    @BeforeEach
    void it_is_20_january_2037() {
        SettableClock.set("2037-01-20T02:00:00Z");
        DutyFixture.layOut(database, "36", "2037-01", "2037-02");
    }

    @Test
    void more_time_is_told_with_the_new_day_and_the_reason() {
        UUID unit = region("36.01");
        String office = officeOf(unit);

        ease(unit, "EXTENSION", "\"2037-02-13\"");
        postman.work();

        assertThat(TestMail.subjects(office)).containsExactly("Perubahan tagihan laporan Januari 2037");
        assertThat(TestMail.words(TestMail.receivedBy(office).get(0)))
                .contains("Batas waktu laporan Januari 2037 kini Jumat, 13 Februari 2037 pukul 16.00 WIB")
                .contains("Banjir bandang memutus jaringan")
                .contains("/ruang/submission/reporting-duties/");
    }

    @Test
    void a_waiver_is_told_to_the_unit_and_to_no_other() {
        UUID unit = region("36.02");
        String office = officeOf(unit);
        String other = officeOf(region("36.03"));

        ease(unit, "WAIVER", "null");
        postman.work();
        postman.work();

        assertThat(TestMail.words(TestMail.receivedBy(office).get(0)))
                .contains("Kewajiban laporan Januari 2037 mendapat dispensasi");
        assertThat(TestMail.subjects(office)).hasSize(1);
        assertThat(TestMail.subjects(other)).isEmpty();
    }

    @Test
    void a_month_that_takes_reports_in_again_is_told_to_its_unit() {
        UUID unit = region("36.73");
        String office = officeOf(unit);
        SettableClock.set("2037-06-20T02:00:00Z");

        ease(unit, "REOPENING", "\"2037-07-31\"");
        postman.work();

        assertThat(TestMail.subjects(office)).containsExactly("Perubahan tagihan laporan Januari 2037");
        assertThat(TestMail.words(TestMail.receivedBy(office).get(0)))
                .contains("Bulan laporan Januari 2037 dibuka kembali")
                .contains("Banjir bandang memutus jaringan");
    }

    @Test
    void a_late_holiday_is_told_to_everybody_whose_day_it_moves() {
        String one = officeOf(region("36.71"));
        String two = officeOf(region("36.72"));
        UUID change = UUID.randomUUID();
        Someone.registryAdmin()
                .body("""
                    {"reason": "SKB tambahan", "holidays": [{"day": "2037-03-03", "kind": "CUTI_BERSAMA", "legalBasis": "SKB 1/2037"}]}""")
                .put("/api/v1/calendar-changes/{id}", change)
                .then()
                .statusCode(200);
        Someone.otherRegistryAdmin()
                .header("If-Match", "\"0\"")
                .post("/api/v1/calendar-changes/{id}/actions/confirm", change)
                .then()
                .statusCode(200);

        postman.work();

        for (String office : new String[] {one, two}) {
            assertThat(TestMail.words(TestMail.receivedBy(office).get(0)))
                    .contains("Batas waktu laporan Februari 2037 kini Senin, 9 Maret 2037 pukul 16.00 WIB")
                    .contains("SKB tambahan");
        }
    }

    private static void ease(UUID unit, String kind, String day) {
        UUID id = UUID.randomUUID();
        Someone.atUnit(unit)
                .body("""
                    {"kind": "%s", "unitId": "%s", "period": "2037-01", "newDay": %s, "reason": "Banjir bandang memutus jaringan"}""".formatted(kind, unit, day))
                .put("/api/v1/duty-reliefs/{id}", id)
                .then()
                .statusCode(201);
        Someone.registryAdmin()
                .header("If-Match", "\"0\"")
                .body("{}")
                .post("/api/v1/duty-reliefs/{id}/actions/approve", id)
                .then()
                .statusCode(200);
    }
}

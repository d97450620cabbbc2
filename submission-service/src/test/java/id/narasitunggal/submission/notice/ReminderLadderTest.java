package id.narasitunggal.submission.notice;

import static id.narasitunggal.submission.Someone.region;
import static id.narasitunggal.submission.intake.SubmissionFixture.stuntingReport;
import static id.narasitunggal.submission.intake.SubmissionFixture.submittedBy;
import static id.narasitunggal.submission.notice.NoticeSteps.officeOf;
import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.submission.mail.Postman;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The report for September is due on Wednesday 7 October, 16:00 in the unit's own zone. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(TestMail.class)
class ReminderLadderTest {
    @Inject
    ReminderLadder ladder;

    @Inject
    Postman postman;

    @Inject
    AgroalDataSource dataSource;

    /** Reminders go to every unit: what the other tests here were told must not count. */
    @BeforeEach
    void it_is_the_first_of_october_and_nothing_was_told_yet() throws SQLException {
        SettableClock.set("2026-10-01T02:00:00Z");
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from delivery");
        }
    }

    @Test
    void a_unit_that_is_silent_is_reminded_rung_by_rung_and_then_its_province_is_told() {
        String unit = officeOf(region("81.01"));
        String province = officeOf(region("81"));

        at("2026-10-01T22:59:59Z");
        assertThat(TestMail.subjects(unit)).isEmpty();
        at("2026-10-01T23:00:00Z");
        assertThat(TestMail.subjects(unit)).containsExactly("Pengingat: laporan September 2026 segera jatuh tempo");
        at("2026-10-06T22:59:59Z");
        assertThat(TestMail.subjects(unit)).hasSize(1);
        at("2026-10-06T23:00:00Z");
        assertThat(TestMail.subjects(unit)).hasSize(2).last().isEqualTo("Hari ini batas waktu laporan September 2026");
        assertThat(TestMail.words(TestMail.receivedBy(unit).get(1)))
                .contains("Rabu, 7 Oktober 2026 pukul 16.00 WIT")
                .contains("laporan nihil")
                .contains("/ruang/submission/reporting-duties/");
        at("2026-10-07T23:00:00Z");
        assertThat(TestMail.subjects(unit)).hasSize(3).last().isEqualTo("Laporan September 2026 belum diterima");
        assertThat(TestMail.subjects(province)).noneMatch(subject -> subject.contains("Maluku Tengah"));
        at("2026-10-13T23:00:00Z");
        assertThat(TestMail.subjects(unit))
                .hasSize(4)
                .last()
                .isEqualTo("Teguran terakhir: laporan September 2026 belum diterima");
        assertThat(TestMail.subjects(province))
                .filteredOn(subject -> subject.contains("Maluku Tengah"))
                .containsExactly("Laporan September 2026 dari Kabupaten Maluku Tengah belum diterima");
    }

    @Test
    void a_machine_that_was_off_sends_the_last_rung_only() {
        String unit = officeOf(region("81.02"));

        at("2026-10-08T05:00:00Z");

        assertThat(TestMail.subjects(unit)).containsExactly("Laporan September 2026 belum diterima");
    }

    @Test
    void a_unit_that_names_its_office_late_is_told_once() {
        UUID id = region("81.05");
        at("2026-10-06T23:00:00Z");
        String unit = officeOf(id);

        at("2026-10-06T23:30:00Z");

        assertThat(TestMail.subjects(unit)).containsExactly("Hari ini batas waktu laporan September 2026");
    }

    @Test
    void who_has_reported_is_left_in_peace() {
        UUID reporting = region("81.03");
        String unit = officeOf(reporting);
        submittedBy(reporting, stuntingReport("2026-09"));

        at("2026-10-06T23:00:00Z");

        assertThat(TestMail.subjects(unit)).isEmpty();
    }

    @Test
    void a_kind_that_was_switched_off_is_not_sent_but_the_last_reminder_is() {
        UUID id = region("81.04");
        String unit = officeOf(id);
        for (NoticeKind kind : NoticeKind.values()) {
            Someone.atUnit(id)
                    .body("{\"wanted\": false}")
                    .put("/api/v1/units/{id}/notice-preferences/{kind}", id, kind)
                    .then()
                    .statusCode(kind.isMandatory() ? 422 : 200);
        }

        at("2026-10-01T23:00:00Z");
        at("2026-10-06T23:00:00Z");
        at("2026-10-07T23:00:00Z");
        assertThat(TestMail.subjects(unit)).isEmpty();
        at("2026-10-13T23:00:00Z");

        assertThat(TestMail.subjects(unit)).containsExactly("Teguran terakhir: laporan September 2026 belum diterima");
    }

    /** Twice, as two replicas would. */
    private void at(String instant) {
        SettableClock.set(instant);
        ladder.climb();
        ladder.climb();
        postman.work();
    }
}

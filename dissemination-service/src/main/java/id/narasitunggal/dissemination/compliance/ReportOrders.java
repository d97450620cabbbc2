package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.problem.Refusal;
import id.narasitunggal.dissemination.time.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Takes orders for reports. The same order again finds what the first one led to; the report itself is made afterwards. */
@ApplicationScoped
class ReportOrders {
    private final MonthlyReports reports;
    private final ReportRuns runs;
    private final ReportCalendar calendar;
    private final Clock clock;

    ReportOrders(MonthlyReports reports, ReportRuns runs, ReportCalendar calendar, Clock clock) {
        this.reports = reports;
        this.runs = runs;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What an order led to: a report that is there already, or a run that is on its way. */
    sealed interface Taken {
        /** The report stands in the archive. */
        record Made(UUID reportId) implements Taken {}

        /** The report is being made. */
        record Underway(ReportRunView run) implements Taken {}
    }

    /**
     * Without a reason: the newest report of the month, or the making of the first. With one: the making of a new version, unless
     * the newest was made for just that reason.
     *
     * @throws Refusal.Invalid when the month is still to come, or its books are still open
     * @throws Refusal.Conflict when another version is being made for another reason
     */
    @Transactional
    Taken take(ReportOrder order) {
        Instant now = clock.instant();
        refuseEarly(order.kind(), order.month(), now);
        Optional<MonthlyReport> newest =
                reports.newest(order.kind(), order.month().toString());
        if (newest.isPresent() && (order.reason() == null || Objects.equals(order.reason(), newest.get().reason))) {
            return new Taken.Made(newest.get().id);
        }
        int version = newest.map(report -> report.reportVersion + 1).orElse(1);
        UUID id = UUID.randomUUID();
        runs.queue(id, order, version, now);
        ReportRunView run = runs.newest(order.kind(), order.month()).orElseThrow();
        if (run.reportId() != null) {
            return new Taken.Made(run.reportId());
        }
        if (!run.id().equals(id) && order.reason() != null && !order.reason().equals(run.reason())) {
            throw new Refusal.Conflict(
                    "report-underway",
                    run.number()
                            + " sedang disusun dengan alasan lain. Tunggu sampai selesai, lalu minta versi berikutnya.");
        }
        return new Taken.Underway(run);
    }

    /** What may still change every hour is no report of a month; the report at any time is there for that. */
    private void refuseEarly(ReportKind kind, YearMonth month, Instant now) {
        if (month.isAfter(YearMonth.from(now.atZone(ClockProducer.WIB)))) {
            throw Refusal.Invalid.field(
                    "#/period", "Bulan ini masih akan datang. Pilih bulan berjalan atau yang sudah lewat.");
        }
        if (kind == ReportKind.REGULAR && now.isBefore(calendar.cutOff(month))) {
            throw Refusal.Invalid.field(
                    "#/period",
                    "Buku bulan ini ditutup pada hari kerja ke-" + calendar.workingDay()
                            + " bulan berikutnya; laporan bulanan disusun sesudahnya. Untuk sekarang pilih laporan sewaktu-waktu.");
        }
    }
}

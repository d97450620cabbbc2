package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report as people see it in a list and beside its documents. */
@Schema(name = "MonthlyReport", description = "Satu versi laporan bulanan atau sewaktu-waktu kepada Presiden.")
public record MonthlyReportView(
        @Schema(title = "ID") UUID id,

        @Schema(title = "Nomor laporan") @Ui(list = true, primary = true, order = 1)
        String number,

        @Schema(title = "Jenis laporan") @Ui(list = true, order = 2)
        ReportKind kind,

        @Schema(title = "Bulan", format = "month", examples = "2026-10") @Ui(list = true, order = 3)
        String period,

        @Schema(title = "Versi laporan") @Ui(list = true, order = 4)
        int reportVersion,

        @Schema(title = "Keadaan") @Ui(list = true, order = 5)
        ReportState state,

        @Schema(title = "Sidik data (SHA-256)") String sha256,
        @Schema(title = "Data sampai dengan") Instant cutOffAt,

        @Schema(title = "Penyusun") @Ui(section = "Pengesahan")
        String preparedByName,

        @Schema(title = "Disusun pada") @Ui(list = true, order = 6, section = "Pengesahan")
        Instant generatedAt,

        @Schema(title = "Alasan versi baru", nullable = true) @Ui(section = "Pengesahan") @Nullable
        String reason,

        @Schema(title = "Ditelaah pada", nullable = true) @Ui(section = "Pengesahan") @Nullable
        Instant reviewedAt,

        @Schema(title = "Penanda tangan", nullable = true) @Ui(section = "Pengesahan") @Nullable
        String signedByName,

        @Schema(title = "Ditandatangani pada", nullable = true) @Ui(section = "Pengesahan") @Nullable
        Instant signedAt,

        @Schema(title = "Diterbitkan pada", nullable = true) @Ui(section = "Pengesahan") @Nullable
        Instant issuedAt,

        @Schema(title = "Diterima pimpinan pada", nullable = true) @Ui(section = "Pengesahan") @Nullable
        Instant acknowledgedAt,

        @Schema(title = "Dokumen HTML", format = "uri-reference") @Ui(section = "Dokumen")
        String html,

        @Schema(title = "Dokumen PDF", format = "uri-reference") @Ui(section = "Dokumen")
        String pdf,

        @Schema(title = "Data (JSON kanonik)", format = "uri-reference") @Ui(section = "Dokumen")
        String json,

        @Schema(title = "Lampiran XLSX", format = "uri-reference") @Ui(section = "Dokumen")
        String xlsx,

        @Schema(title = "Baris instansi CSV", format = "uri-reference") @Ui(section = "Dokumen")
        String csv,

        @Schema(title = "Tindakan yang tersedia") List<String> allowedActions,
        @Schema(title = "Versi data") int version) {

    static MonthlyReportView of(MonthlyReport report, Actor actor) {
        String documents = "/api/v1/monthly-reports/" + report.id + "/document.";
        return new MonthlyReportView(
                report.id,
                report.number,
                report.kind,
                report.period,
                report.reportVersion,
                report.state,
                report.sha256,
                report.cutOffAt,
                report.preparedByName,
                report.generatedAt,
                report.reason,
                report.reviewedAt,
                report.signedByName,
                report.signedAt,
                report.issuedAt,
                report.acknowledgedAt,
                documents + "html",
                documents + "pdf",
                documents + "json",
                documents + "xlsx",
                documents + "csv",
                ReportRules.allowedActions(actor, report),
                report.version);
    }
}

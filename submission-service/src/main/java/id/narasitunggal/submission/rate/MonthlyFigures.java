package id.narasitunggal.submission.rate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the monthly report to leadership takes from this service, as of one instant. */
@Schema(name = "MonthlyFigures", description = "Angka bulanan untuk laporan kepada pimpinan.")
public record MonthlyFigures(
        @Schema(title = "Bulan", format = "month") String month,
        @Schema(title = "Keadaan per") Instant asOf,
        @Schema(title = "Kewajiban menurut jenis instansi") List<ReportingRate> duties,
        @Schema(title = "Kewajiban menurut provinsi") List<ReportingRate> provinces,
        @Schema(title = "Kewajiban yang dialihkan") List<TransferredDuty> transferred,
        @Schema(title = "Instansi yang terlewat") List<MissedUnit> missedUnits,
        @Schema(title = "Butir diterima") long itemsAccepted,
        @Schema(title = "Butir dikecualikan (jumlah saja)") long itemsExempt) {

    /** A duty that ended with its unit: the successor answers for it, so that it is neither lost nor counted twice. */
    @Schema(name = "TransferredDuty")
    public record TransferredDuty(
            @Schema(title = "ID instansi lama") UUID unitId,
            @Schema(title = "Nama instansi lama") String name,
            @Schema(title = "Jenis") String kind,
            @Schema(title = "ID penerus") UUID successorId,
            @Schema(title = "Nama penerus") String successor) {}

    /** A unit that owed a report and sent none. */
    @Schema(name = "MissedUnit")
    public record MissedUnit(
            @Schema(title = "ID instansi") UUID unitId,
            @Schema(title = "Nama") String name,
            @Schema(title = "Jenis") String kind) {}
}

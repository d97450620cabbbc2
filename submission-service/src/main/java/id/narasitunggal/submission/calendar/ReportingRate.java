package id.narasitunggal.submission.calendar;

import id.narasitunggal.submission.ui.Ui;
import id.narasitunggal.submission.unit.UnitKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How units of one kind met the duties that fell due in a month. Counted over duty rows, so that 0 &lt;= onTime &lt;= due.
 *
 * @param due duties that fell due, without those waived
 * @param inReview came in, not yet decided on
 * @param onTimePercent on-time and accepted per due, 0 to 100; null when nothing was due (<i>tidak dinilai</i>)
 */
@Schema(name = "ReportingRate", description = "Tingkat ketepatan penyampaian menurut jenis instansi.")
public record ReportingRate(
        @Schema(title = "Jenis instansi") @Ui(list = true, primary = true, order = 1)
        UnitKind unitKind,

        @Schema(title = "Jatuh tempo") @Ui(list = true, order = 2)
        long due,

        @Schema(title = "Tepat waktu") @Ui(list = true, order = 3)
        long onTime,

        @Schema(title = "Terlambat") @Ui(list = true, order = 4)
        long late,

        @Schema(title = "Sedang dikaji") @Ui(list = true, order = 5)
        long inReview,

        @Schema(title = "Terlewat") @Ui(list = true, order = 6)
        long missed,

        @Schema(title = "Dispensasi") @Ui(list = true, order = 7)
        long waived,

        @Schema(title = "Persen tepat waktu") @Ui(list = true, order = 8) @Nullable
        Double onTimePercent) {}

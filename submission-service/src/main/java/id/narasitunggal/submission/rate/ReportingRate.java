package id.narasitunggal.submission.rate;

import id.narasitunggal.submission.ui.Ui;
import id.narasitunggal.submission.unit.UnitKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a group of units met the duties that fell due in a span of months. Counted over duty rows:
 * due = onTime + late + inReview + missed, and due + waived + notYetDue + notAssessed are all rows of the group.
 *
 * @param due duties that fell due, without those waived or released
 * @param late accepted and late, those within the days of grace among them
 * @param inReview came in, not yet accepted
 * @param onTimePercent on-time and accepted per due, 0 to 100; null when nothing was due (<i>tidak dinilai</i>)
 * @param dutyFilter query of the list of duties that shows the group's rows; with {@code figure=} those behind one figure
 */
@Schema(name = "ReportingRate", description = "Tingkat ketepatan penyampaian satu kelompok instansi atau bulan.")
public record ReportingRate(
        @Schema(title = "Kelompok") String key,

        @Schema(title = "Nama kelompok") @Ui(list = true, primary = true, order = 1)
        String label,

        @Schema(title = "Jenis instansi") @Ui(list = true, order = 2) @Nullable
        UnitKind unitKind,

        @Schema(title = "Jatuh tempo") @Ui(list = true, order = 3)
        long due,

        @Schema(title = "Masuk") @Ui(list = true, order = 4) long received,

        @Schema(title = "Tepat waktu") @Ui(list = true, order = 5)
        long onTime,

        @Schema(title = "Terlambat (termasuk masa tenggang)") @Ui(list = true, order = 6)
        long late,

        @Schema(title = "Terlambat dalam masa tenggang") @Ui(list = true, order = 7)
        long withinGrace,

        @Schema(title = "Sedang dikaji") @Ui(list = true, order = 8)
        long inReview,

        @Schema(title = "Terlewat") @Ui(list = true, order = 9)
        long missed,

        @Schema(title = "Nihil") @Ui(list = true, order = 10)
        long nihil,

        @Schema(title = "Dispensasi") @Ui(list = true, order = 11)
        long waived,

        @Schema(title = "Belum jatuh tempo") long notYetDue,
        @Schema(title = "Tidak dinilai") long notAssessed,

        @Schema(title = "Persen tepat waktu") @Ui(list = true, order = 12) @Nullable
        Double onTimePercent,

        @Schema(
                title = "Saringan daftar tagihan",
                examples = "dueFrom=2026-10&dueTo=2026-10&participants=false&kind=KABUPATEN")
        String dutyFilter) {}

package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.catalogue.UnitKind;
import id.narasitunggal.dissemination.ui.Ui;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How well the units of one kind keep their dissemination duties of a month, as it stands now. */
@Schema(name = "ComplianceRate", description = "Tingkat kepatuhan diseminasi satu jenis instansi pada satu bulan.")
public record KindRate(
        @Schema(title = "Jenis instansi") @Ui(list = true, primary = true, order = 1)
        UnitKind unitKind,

        @Schema(title = "Jatuh tempo") @Ui(list = true, order = 2)
        int due,

        @Schema(title = "Tepat waktu") @Ui(list = true, order = 3)
        int onTime,

        @Schema(title = "Terlambat") @Ui(list = true, order = 4)
        int late,

        @Schema(title = "Terlewat") @Ui(list = true, order = 5)
        int missed,

        @Schema(title = "Masih berjalan") @Ui(list = true, order = 6)
        int open,

        @Schema(title = "Dispensasi") @Ui(list = true, order = 7)
        int waived,

        @Schema(
                title = "Ketepatan waktu (%)",
                description = "Kosong berarti tidak dinilai: belum ada kewajiban yang dapat dinilai.",
                nullable = true)
        @Ui(list = true, order = 8)
        @Nullable
        BigDecimal onTimeRate) {

    static KindRate of(UnitKind kind, DutyCount count) {
        return new KindRate(
                kind,
                count.due(),
                count.onTime(),
                count.late(),
                count.missed(),
                count.open(),
                count.waived(),
                count.onTimeRate());
    }
}

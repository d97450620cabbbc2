package id.narasitunggal.submission.calendar;

import id.narasitunggal.submission.ui.Ui;
import id.narasitunggal.submission.unit.UnitKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A duty as it stands now.
 *
 * @param nihilInARow accepted reports of nothing up to this month, with none of substance between them; 0 when this one has some
 */
@Schema(name = "ReportingDuty", description = "Kewajiban lapor satu instansi untuk satu bulan.")
public record DutyView(
        @Schema(title = "ID") UUID id,
        @Schema(title = "ID instansi") @Ui(ref = "/units") UUID unitId,

        @Schema(title = "Instansi") @Ui(list = true, primary = true, order = 1)
        String unitName,

        @Schema(title = "Jenis instansi") @Ui(list = true, order = 2)
        UnitKind unitKind,

        @Schema(title = "Bulan laporan", examples = "2026-09", format = "month") @Ui(list = true, order = 3)
        String period,

        @Schema(title = "Batas waktu") @Ui(list = true, order = 4)
        Instant dueAt,

        @Schema(title = "Batas waktu semula") Instant firstDueAt,
        @Schema(title = "Masa tenggang sampai") Instant graceUntil,
        @Schema(title = "Ditutup pada") Instant locksAt,

        @Schema(title = "Pertama disampaikan") @Ui(list = true, order = 5) @Nullable
        Instant firstSubmittedAt,

        @Schema(title = "Diterima pada") @Nullable Instant acceptedAt,
        @Schema(title = "Hasil") @Ui(list = true, order = 6) DutyResult result,
        @Schema(title = "Nihil") boolean nihil,

        @Schema(title = "Nihil berturut-turut", description = "Banyaknya laporan nihil tanpa jeda sampai bulan ini.")
        int nihilInARow,

        @Schema(
                title = "Terlalu sering nihil",
                description = "Lebih dari tiga kali berturut-turut: sah, tetapi layak ditanyakan kepada instansinya.")
        boolean oftenNihil,

        @Schema(title = "Dialihkan kepada") @Ui(ref = "/units") @Nullable
        UUID transferredTo,

        @Schema(title = "Juga untuk instansi asal") List<UUID> carriesFor,
        @Schema(title = "Versi data") int version) {

    /** A unit may have nothing to tell now and then; more often than this in a row is shown. */
    static final int NIHIL_WITHOUT_QUESTION = 3;
}

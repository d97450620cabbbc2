package id.narasitunggal.submission.conflict;

import id.narasitunggal.submission.ui.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contradiction as the caller may see it. */
@Schema(name = "DataConflict", description = "Pertentangan data antarinstansi atas satu angka.")
public record DataConflictView(
        @Schema(title = "ID") UUID id,

        @Schema(title = "Indikator", examples = "Prevalensi stunting") @Ui(list = true, primary = true, order = 1)
        String indicator,

        @Schema(title = "Keadaan per tanggal") @Ui(list = true, order = 2)
        LocalDate asOfDate,

        @Schema(title = "Wilayah (kode Kemendagri; kosong: nasional)") @Ui(list = true, order = 3) @Nullable
        String location,

        @Schema(title = "Satuan") @Ui(list = true, order = 4)
        String unitOfMeasure,

        @Schema(title = "Keadaan") @Ui(list = true, order = 5)
        ConflictStatus status,

        @Schema(title = "Para pihak") List<Party> parties,

        @Schema(title = "Dibuka pada") @Ui(list = true, order = 6)
        Instant openedAt,

        @Schema(title = "Penyelesaian") @Ui(list = true, order = 7) @Nullable
        Resolution resolution,

        @Schema(title = "Butir yang dipilih") @Nullable UUID chosenItemId,
        @Schema(title = "Alasan") @Nullable String reason,
        @Schema(title = "Diselesaikan oleh") @Nullable String settledByName,
        @Schema(title = "Diselesaikan pada") @Nullable Instant settledAt,
        @Schema(title = "Tindakan yang tersedia") List<String> allowedActions,
        @Schema(title = "Versi data") int version) {

    /**
     * What one unit says.
     *
     * @param value decimal text; null for callers from another unit, who learn that it differs, not what it is
     */
    @Schema(name = "DataConflictParty", description = "Satu pihak dan nilainya.")
    public record Party(
            @Schema(title = "ID instansi") UUID unitId,
            @Schema(title = "Instansi") String unitName,
            @Schema(title = "Nilai") @Nullable String value,
            @Schema(title = "ID butir") @Nullable UUID itemId,

            @Schema(title = "Penyampaian") @Ui(ref = "/submissions") @Nullable
            UUID submissionId) {}
}

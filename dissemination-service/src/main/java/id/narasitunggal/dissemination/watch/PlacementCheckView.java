package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.placement.CheckResult;
import id.narasitunggal.dissemination.placement.CheckStanding;
import id.narasitunggal.dissemination.placement.PlacementFidelity;
import id.narasitunggal.dissemination.placement.PlacementMode;
import id.narasitunggal.dissemination.placement.SuggestionReason;
import id.narasitunggal.dissemination.ui.Ui;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One look at a page, as people see it. */
@Schema(name = "PlacementCheck", description = "Satu pemeriksaan halaman; tidak pernah diubah.")
public record PlacementCheckView(
        @Schema(title = "Nomor urut") long id,

        @Schema(title = "Diperiksa pada") @Ui(list = true, primary = true, order = 1)
        Instant checkedAt,

        @Schema(title = "Hasil") @Ui(list = true, order = 2) CheckResult result,

        @Schema(title = "Kepastian hasil") @Ui(list = true, order = 3)
        CheckStanding standing,

        @Schema(title = "Penjelasan hasil") @Ui(list = true, order = 4)
        String detail,

        @Schema(title = "Kode HTTP", nullable = true) @Nullable
        Integer httpStatus,

        @Schema(title = "Alamat akhir", nullable = true) @Nullable
        String finalUrl,

        @Schema(title = "Cakupan", nullable = true) @Nullable
        FoundExtent extent,

        @Schema(title = "Kesesuaian isi", nullable = true) @Nullable
        PlacementFidelity fidelity,

        @Schema(title = "Cara pemuatan", nullable = true) @Nullable
        PlacementMode mode,

        @Schema(title = "Bagian narasi yang termuat (0 sampai 1)", nullable = true) @Nullable
        BigDecimal contained,

        @Schema(title = "ID edisi yang paling mirip", nullable = true) @Nullable
        UUID bestEditionId,

        @Schema(title = "Kutipan dari halaman", nullable = true) @Nullable
        String excerpt,

        @Schema(title = "Sidik teks halaman (SHA-256)", nullable = true) @Nullable
        String textSha256,

        @Schema(title = "Versi algoritma") String algorithm,

        @Schema(title = "ID edisi yang disarankan", nullable = true) @Nullable
        UUID suggestedEditionId,

        @Schema(title = "Alasan saran", nullable = true) @Nullable
        SuggestionReason suggestionReason,

        @Schema(title = "Bagian kata penting yang termuat (0 sampai 1)", nullable = true) @Nullable
        BigDecimal suggestionShare,

        @Schema(title = "Perubahan halaman sejak dikenali", nullable = true) @Ui(widget = "textarea") @Nullable
        String drift,

        @Schema(title = "Tanggal pada halaman", nullable = true) @Nullable
        Instant pageDatedAt,

        @Schema(title = "Bagian yang sama, untuk dibandingkan")
        List<AlignedPassage> passages,

        @Schema(title = "Bagian yang berbunyi lain") List<ChangedWords> changes) {}

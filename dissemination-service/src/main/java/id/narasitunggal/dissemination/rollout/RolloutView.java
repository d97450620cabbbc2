package id.narasitunggal.dissemination.rollout;

import id.narasitunggal.dissemination.catalogue.EditionStatus;
import id.narasitunggal.dissemination.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far the newest edition of a narrative has got, as a whole, by kind of unit and by province. */
@Schema(name = "Rollout", description = "Kemajuan penayangan edisi terakhir satu narasi.")
public record RolloutView(
        @Schema(title = "ID narasi") UUID id,

        @Schema(title = "Edisi narasi") @Ui(ref = "/published-editions")
        UUID editionId,

        @Schema(title = "Judul narasi") @Ui(primary = true) String title,
        @Schema(title = "Nomor narasi") String number,
        @Schema(title = "Edisi") int edition,
        @Schema(title = "Status edisi") EditionStatus editionStatus,
        @Schema(title = "Terbit") Instant publishedAt,

        @Schema(title = "Dihentikan pada", nullable = true) @Ui(section = "Penghentian darurat") @Nullable
        Instant stoppedAt,

        @Schema(title = "Alasan penghentian", nullable = true) @Ui(section = "Penghentian darurat") @Nullable
        String stopReason,

        @Schema(title = "Kemajuan") Progress total,
        @Schema(title = "Menurut jenis instansi") List<KindProgress> kinds,
        @Schema(title = "Menurut provinsi") List<ProvinceProgress> provinces) {}

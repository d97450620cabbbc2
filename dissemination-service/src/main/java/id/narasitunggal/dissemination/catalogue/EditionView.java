package id.narasitunggal.dissemination.catalogue;

import id.narasitunggal.dissemination.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published edition with the text that was approved. */
@Schema(name = "PublishedEdition", description = "Edisi narasi yang pernah terbit.")
public record EditionView(
        @Schema(title = "ID edisi") UUID id,

        @Schema(title = "Judul narasi") @Ui(primary = true) String title,

        @Schema(title = "Nomor narasi") String number,

        @Schema(title = "Edisi") int edition,

        @Schema(title = "Status edisi") EditionStatus status,

        @Schema(title = "Terbit") Instant publishedAt,

        @Schema(title = "Berakhir", nullable = true) @Nullable
        Instant endedAt,

        @Schema(title = "Alasan berakhir", nullable = true) @Nullable
        String endedReason,

        @Schema(title = "Pesan kunci") List<String> keyMessages,

        @Schema(title = "Isi") @Ui(widget = "markdown", section = "Teks yang disetujui")
        String body) {}

package id.narasitunggal.dissemination.catalogue;

import id.narasitunggal.dissemination.ui.Ui;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published edition in a list, as people choose it: by its title and number, never by its id; without the text, which may be long. */
@Schema(name = "PublishedEditionLine", description = "Edisi narasi yang pernah terbit, tanpa teksnya.")
public record EditionLine(
        @Schema(title = "ID edisi") UUID id,

        @Schema(title = "Judul narasi") @Ui(list = true, primary = true, order = 1)
        String title,

        @Schema(title = "Nomor narasi") @Ui(list = true, order = 2)
        String number,

        @Schema(title = "Edisi") @Ui(list = true, order = 3) int edition,

        @Schema(title = "Status edisi") @Ui(list = true, order = 4)
        EditionStatus status,

        @Schema(title = "Terbit") @Ui(list = true, order = 5)
        Instant publishedAt,

        @Schema(title = "Berakhir", nullable = true) @Ui(list = true, order = 6) @Nullable
        Instant endedAt) {}

package id.narasitunggal.narrative.search;

import id.narasitunggal.narrative.editorial.NarrativeStatus;
import id.narasitunggal.narrative.ui.Ui;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another text that may say the same, or the contrary. */
public record RelatedNarrative(
        @Schema(title = "Id") UUID id,
        @Schema(title = "Nomor") @Ui(list = true, order = 1) String number,

        @Schema(title = "Judul") @Ui(list = true, primary = true, order = 2)
        String title,

        @Schema(title = "Status") @Ui(list = true, order = 3)
        NarrativeStatus status,

        @Schema(title = "Topik sama") @Ui(list = true, order = 4)
        boolean sameTopic,

        @Schema(title = "Wilayah sasaran beririsan") @Ui(list = true, order = 5)
        boolean sameRegion,

        @Schema(title = "Kemiripan kata") @Ui(list = true, order = 6)
        double similarity,

        @Schema(title = "Terbit", nullable = true) @Ui(list = true, order = 7) @Nullable
        Instant publishedAt) {}

package id.narasitunggal.narrative.editorial;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.ui.Ui;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One row of the list of editions. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EditionSummary(
        @Schema(title = "Id") UUID id,

        @Schema(title = "Edisi") @Ui(list = true, primary = true, order = 1)
        int number,

        @Schema(title = "Status") @Ui(list = true, order = 2)
        NarrativeStatus status,

        @Schema(title = "Judul") @Ui(list = true, order = 3) String title,
        @Schema(title = "Sidik naskah") String contentHash,
        @Schema(title = "Yang dikoreksi") @Nullable String changeNote,

        @Schema(title = "Disusun") @Ui(list = true, order = 4)
        Instant createdAt,

        @Schema(title = "Terbit") @Ui(list = true, order = 5) @Nullable
        Instant publishedAt,

        @Schema(title = "Berakhir") @Nullable Instant endedAt) {

    public static EditionSummary of(Edition edition) {
        return new EditionSummary(
                edition.id,
                edition.number,
                edition.status,
                edition.content.title(),
                edition.contentHash,
                edition.changeNote,
                edition.milestones.createdAt,
                edition.milestones.publishedAt,
                edition.milestones.endedAt);
    }
}

package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.ui.Ui;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two entries on one topic, on the same day, in the same region. */
@Schema(description = "Dua mata agenda yang berbenturan: topik, hari, dan wilayahnya sama. Peringatan, bukan larangan.")
public record ClashView(
        @Schema(title = "Id mata agenda pertama") UUID entryId,

        @Schema(title = "Mata agenda pertama") @Ui(list = true, primary = true, order = 1)
        String title,

        @Schema(title = "Wilayah pertama") @Ui(list = true, order = 2)
        String region,

        @Schema(title = "Id mata agenda kedua") UUID otherId,

        @Schema(title = "Mata agenda kedua") @Ui(list = true, order = 3)
        String otherTitle,

        @Schema(title = "Wilayah kedua") @Ui(list = true, order = 4)
        String otherRegion,

        @Schema(title = "Topik") @Ui(list = true, order = 5) String topicTitle,
        @Schema(title = "Sejak") @Ui(list = true, order = 6) LocalDate from,

        @Schema(title = "Sampai") @Ui(list = true, order = 7)
        LocalDate until) {

    /** The same clash, seen from the other entry. */
    ClashView turned() {
        return new ClashView(otherId, otherTitle, otherRegion, entryId, title, region, topicTitle, from, until);
    }
}

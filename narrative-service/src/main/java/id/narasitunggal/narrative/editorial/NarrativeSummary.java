package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.manuscript.NarrativeType;
import id.narasitunggal.narrative.ui.Ui;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One row of the list of narratives. */
public record NarrativeSummary(
        @Schema(title = "Id") UUID id,
        @Schema(title = "Versi") int version,

        @Schema(title = "Nomor", examples = "NT/2026/0001") @Ui(list = true, order = 1)
        String number,

        @Schema(title = "Judul") @Ui(list = true, primary = true, order = 2)
        String title,

        @Schema(title = "Status") @Ui(list = true, order = 3)
        NarrativeStatus status,

        @Schema(title = "Jenis narasi") @Ui(list = true, order = 4)
        NarrativeType type,

        @Schema(title = "Id topik") UUID topicId,
        @Schema(title = "Topik") @Ui(list = true, order = 5) String topicTitle,
        @Schema(title = "Edisi") @Ui(list = true, order = 6) int edition,
        @Schema(title = "Id edisi") UUID editionId,

        @Schema(
                title = "Perubahan bukti",
                description = "Berapa perubahan bukti yang menunggu keputusan; hanya bagi meja redaksi.")
        @Ui(list = true, order = 9)
        @Nullable
        Integer evidenceFlags,

        @Schema(title = "Disusun") @Ui(list = true, order = 8)
        Instant createdAt,

        @Schema(title = "Terbit") @Ui(list = true, order = 7) @Nullable
        Instant publishedAt) {

    static NarrativeSummary of(Tuple row) {
        return new NarrativeSummary(
                row.get("id", UUID.class),
                row.get("version", Integer.class),
                row.get("number", String.class),
                row.get("title", String.class),
                NarrativeStatus.valueOf(row.get("status", String.class)),
                NarrativeType.valueOf(row.get("type", String.class)),
                row.get("topic_id", UUID.class),
                row.get("topic_title", String.class),
                row.get("edition", Integer.class),
                row.get("edition_id", UUID.class),
                row.get("evidence_flags", Integer.class),
                row.get("created_at", Instant.class),
                row.get("published_at", Instant.class));
    }
}

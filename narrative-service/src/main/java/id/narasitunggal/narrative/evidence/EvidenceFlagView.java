package id.narasitunggal.narrative.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.ui.Ui;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One text that rests on one item which no longer stands as it was cited. Of a closed item nothing but its id is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceFlagView(
        @Schema(title = "Id") UUID id,
        @Schema(title = "Versi") int version,

        @Schema(title = "Narasi") @Ui(list = true, primary = true, order = 1)
        String narrativeTitle,

        @Schema(title = "Nomor narasi") @Ui(list = true, order = 2)
        String narrativeNumber,

        @Schema(title = "Id narasi") @Ui(ref = "/narratives")
        UUID narrativeId,

        @Schema(title = "Edisi") int edition,

        @Schema(title = "Perubahan bukti") @Ui(list = true, order = 3)
        FlagKind kind,

        @Schema(title = "Naskah sedang berlaku") @Ui(list = true, order = 4)
        boolean alarm,

        @Schema(title = "Menghalangi persetujuan dan penerbitan")
        boolean blocking,

        @Schema(title = "Butir data") @Ui(ref = "/citable-items")
        UUID itemId,

        @Schema(title = "Revisi yang dirujuk") int revision,

        @Schema(title = "Judul butir") @Ui(list = true, order = 5) @Nullable
        String itemTitle,

        @Schema(title = "Hasil kajian atas perbedaan data") @Nullable
        String resolution,

        @Schema(title = "Alasan hasil kajian") @Nullable String resolutionReason,

        @Schema(title = "Sejak") @Ui(list = true, order = 6) Instant since,

        @Schema(title = "Yang perlu dilakukan") String advice,

        @Schema(title = "Keputusan") @Ui(list = true, order = 7) @Nullable
        FlagDecision decision,

        @Schema(title = "Alasan keputusan") @Nullable String reason,
        @Schema(title = "Diputuskan oleh") @Nullable String decidedBy,
        @Schema(title = "Diputuskan pada") @Nullable Instant decidedAt,
        @Schema(title = "Tindakan yang terbuka bagi Anda") List<String> allowedActions) {

    static EvidenceFlagView of(Tuple row, Actor actor) {
        FlagKind kind = FlagKind.valueOf(row.get("kind", String.class));
        String decided = row.get("decision", String.class);
        FlagDecision decision = decided == null ? null : FlagDecision.valueOf(decided);
        boolean pending = row.get("pending", Boolean.class);
        return new EvidenceFlagView(
                row.get("id", UUID.class),
                row.get("version", Integer.class),
                row.get("title", String.class),
                row.get("number", String.class),
                row.get("narrative_id", UUID.class),
                row.get("edition", Integer.class),
                kind,
                decision == null && row.get("live", Boolean.class),
                pending && FlagRules.isUnresolved(decision),
                row.get("item_id", UUID.class),
                row.get("revision", Integer.class),
                row.get("item_title", String.class),
                row.get("resolution", String.class),
                row.get("resolution_reason", String.class),
                row.get("since", Instant.class),
                kind.advice(),
                decision,
                row.get("reason", String.class),
                row.get("decided_name", String.class),
                row.get("decided_at", Instant.class),
                FlagRules.allowedActions(decision, pending || row.get("live", Boolean.class), actor));
    }
}

package id.narasitunggal.narrative.embargo;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A name on the list as it is shown; what the text says is not part of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PreDistributionView(
        @Schema(title = "Id") UUID id,
        @Schema(title = "Versi") int version,

        @Schema(title = "Penerima") @Ui(list = true, primary = true, order = 1)
        String recipient,

        @Schema(title = "Instansi") @Ui(list = true, order = 2)
        String unitName,

        @Schema(title = "Id instansi") UUID unitId,

        @Schema(title = "Status") @Ui(list = true, order = 3)
        PreDistributionStatus status,

        @Schema(title = "Nomor narasi") @Ui(list = true, order = 4)
        String number,

        @Schema(title = "Embargo sampai") @Ui(list = true, order = 5)
        Instant embargoUntil,

        @Schema(title = "Id narasi") UUID narrativeId,
        @Schema(title = "Sidik naskah") String contentHash,
        @Schema(title = "Didaftarkan oleh") String listedBy,
        @Schema(title = "Didaftarkan pada") Instant listedAt,
        @Schema(title = "Diakui oleh") @Nullable String acknowledgedBy,

        @Schema(title = "Diakui pada") @Ui(list = true, order = 6) @Nullable
        Instant acknowledgedAt,

        @Schema(title = "Dicoret pada") @Nullable Instant struckAt,
        @Schema(title = "Tindakan yang terbuka bagi Anda") List<String> allowedActions) {

    static PreDistributionView of(PreDistribution entry, Actor actor) {
        return new PreDistributionView(
                entry.id,
                entry.version,
                entry.recipient,
                entry.unitName,
                entry.unitId,
                entry.status(),
                entry.number,
                entry.embargoUntil,
                entry.narrativeId,
                entry.contentHash,
                entry.listedByName,
                entry.listedAt,
                entry.acknowledgedByName,
                entry.acknowledgedAt,
                entry.struckAt,
                PreDistributionRules.allowedActions(entry, actor));
    }
}

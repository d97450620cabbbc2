package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A change of class, as it stands. */
@Schema(name = "Reclassification", description = "Perubahan klasifikasi satu butir.")
public record ReclassificationView(
        @Schema(title = "ID") UUID id,
        @Schema(title = "ID butir") UUID itemId,

        @Schema(title = "Penyampaian") @Ui(ref = "/submissions", list = true, order = 5)
        UUID submissionId,

        @Schema(title = "ID instansi") @Ui(ref = "/units") UUID unitId,

        @Schema(title = "Semula") @Ui(list = true, order = 2)
        Classification from,

        @Schema(title = "Menjadi") @Ui(list = true, order = 3)
        Classification to,

        @Schema(title = "Alasan") @Ui(list = true, primary = true, order = 1)
        String reason,

        @Schema(title = "Keadaan") @Ui(list = true, order = 4)
        Reclassification.Status status,

        @Schema(title = "Diusulkan pada") @Ui(list = true, order = 6)
        Instant proposedAt,

        @Schema(title = "Diputuskan pada") @Nullable Instant decidedAt,
        @Schema(title = "Tindakan yang tersedia") List<String> allowedActions,
        @Schema(title = "Versi data") int version) {

    static ReclassificationView of(Reclassification change, Actor actor) {
        return new ReclassificationView(
                change.id,
                change.itemId,
                change.submissionId,
                change.unitId,
                change.from,
                change.to,
                change.reason,
                change.status,
                change.proposedAt,
                change.decidedAt,
                ReclassificationRules.allowedActions(actor, change),
                change.version);
    }
}

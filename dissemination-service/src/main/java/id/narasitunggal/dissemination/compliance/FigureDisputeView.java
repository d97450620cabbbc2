package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A disputed figure as people see it. */
@Schema(name = "FigureDispute", description = "Sanggahan instansi atas satu angkanya, dan putusannya.")
public record FigureDisputeView(
        @Schema(title = "ID") UUID id,

        @Schema(title = "Instansi") @Ui(list = true, primary = true, order = 1)
        String unitName,

        @Schema(title = "ID instansi") UUID unitId,

        @Schema(title = "Bulan jatuh tempo", format = "month") @Ui(list = true, order = 2)
        String month,

        @Schema(title = "Angka") @Ui(list = true, order = 3) FigureName figure,

        @Schema(title = "Keadaan") @Ui(list = true, order = 4)
        DisputeStatus status,

        @Schema(title = "Alasan") @Ui(widget = "textarea") String reason,
        @Schema(title = "Diajukan oleh") String raisedByName,

        @Schema(title = "Diajukan pada") @Ui(list = true, order = 5)
        Instant raisedAt,

        @Schema(title = "Diputus oleh", nullable = true) @Ui(section = "Putusan") @Nullable
        String decidedByName,

        @Schema(title = "Diputus pada", nullable = true) @Ui(section = "Putusan") @Nullable
        Instant decidedAt,

        @Schema(title = "Alasan putusan", nullable = true) @Ui(section = "Putusan", widget = "textarea") @Nullable
        String decision,

        @Schema(title = "Tindakan yang tersedia") List<String> allowedActions,
        @Schema(title = "Versi data") int version) {

    static FigureDisputeView of(FigureDispute dispute, String unitName, Actor actor) {
        return new FigureDisputeView(
                dispute.id,
                unitName,
                dispute.unitId,
                dispute.month,
                dispute.figure,
                dispute.status,
                dispute.reason,
                dispute.raisedByName,
                dispute.raisedAt,
                dispute.decidedByName,
                dispute.decidedAt,
                dispute.decision,
                DisputeRules.allowedActions(actor, dispute),
                dispute.version);
    }
}

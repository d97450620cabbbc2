package id.narasitunggal.dissemination.stop;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An emergency stop as people see it. */
@Schema(name = "EmergencyStop", description = "Penghentian darurat penayangan satu narasi.")
public record StopView(
        @Schema(title = "ID") UUID id,

        @Schema(title = "ID narasi") @Ui(ref = "/narratives")
        UUID narrativeId,

        @Schema(title = "Judul narasi") @Ui(list = true, primary = true, order = 1)
        String narrativeTitle,

        @Schema(title = "Alasan") @Ui(list = true, order = 2)
        String reason,

        @Schema(title = "Status") @Ui(list = true, order = 3)
        StopStatus status,

        @Schema(title = "Pengusul") @Ui(list = true, order = 4)
        String proposerName,

        @Schema(title = "Diusulkan pada") @Ui(list = true, order = 5)
        Instant proposedAt,

        @Schema(title = "Orang kedua", nullable = true) @Ui(section = "Keputusan") @Nullable
        String deciderName,

        @Schema(title = "Diputuskan pada", nullable = true) @Ui(section = "Keputusan") @Nullable
        Instant decidedAt,

        @Schema(title = "Alasan keputusan", nullable = true) @Ui(section = "Keputusan") @Nullable
        String decisionReason,

        @Schema(title = "Kewajiban yang dihentikan", nullable = true) @Ui(section = "Keputusan") @Nullable
        Integer stoppedDuties,

        @Schema(title = "Tindakan yang tersedia") List<String> allowedActions,
        @Schema(title = "Versi data") int version) {

    static StopView of(EmergencyStop stop, String narrativeTitle, Actor actor) {
        return new StopView(
                stop.id,
                stop.narrativeId,
                narrativeTitle,
                stop.reason,
                stop.status,
                stop.proposerName,
                stop.proposedAt,
                stop.deciderName,
                stop.decidedAt,
                stop.decisionNote,
                stop.stoppedDuties,
                StopRules.allowedActions(actor, stop),
                stop.version);
    }
}

package id.narasitunggal.dissemination.waiver;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.ui.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A waiver as people see it. */
@Schema(name = "Waiver", description = "Dispensasi atau keadaan kahar atas kewajiban diseminasi.")
public record WaiverView(
        @Schema(title = "ID") UUID id,
        @Schema(title = "Jenis") @Ui(list = true, order = 2) WaiverKind kind,

        @Schema(title = "Kewajiban", nullable = true) @Ui(ref = "/assignments") @Nullable
        UUID assignmentId,

        @Schema(title = "Instansi", nullable = true) @Ui(list = true, order = 3) @Nullable
        String unitName,

        @Schema(title = "Narasi", nullable = true) @Nullable String narrativeTitle,

        @Schema(title = "Kode wilayah", nullable = true) @Ui(list = true, order = 4) @Nullable
        String region,

        @Schema(title = "Jatuh tempo mulai tanggal", nullable = true) @Nullable
        LocalDate fromDay,

        @Schema(title = "Jatuh tempo sampai tanggal", nullable = true) @Nullable
        LocalDate toDay,

        @Schema(title = "Alasan") @Ui(list = true, primary = true, order = 1)
        String reason,

        @Schema(title = "Status") @Ui(list = true, order = 5)
        WaiverStatus status,

        @Schema(title = "Pengusul") @Ui(section = "Riwayat") String proposerName,

        @Schema(title = "Diusulkan pada") @Ui(list = true, order = 6, section = "Riwayat")
        Instant proposedAt,

        @Schema(title = "Diputuskan pada", nullable = true) @Ui(section = "Riwayat") @Nullable
        Instant decidedAt,

        @Schema(title = "Alasan keputusan", nullable = true) @Ui(section = "Riwayat") @Nullable
        String decisionReason,

        @Schema(title = "Kewajiban yang terkena", nullable = true) @Nullable
        Integer touchedDuties,

        @Schema(title = "Dicabut pada", nullable = true) @Ui(section = "Riwayat") @Nullable
        Instant revokedAt,

        @Schema(title = "Alasan pencabutan", nullable = true) @Ui(section = "Riwayat") @Nullable
        String revokeReason,

        @Schema(title = "Tindakan yang tersedia") List<String> allowedActions,
        @Schema(title = "Versi data") int version) {

    /** Whose duty it is, and of which narrative; empty for a region. */
    record Named(
            @Nullable UUID unitId,
            @Nullable String unitName,
            @Nullable String narrativeTitle) {}

    static WaiverView of(Waiver waiver, Named named, Actor actor) {
        return new WaiverView(
                waiver.id,
                waiver.kind,
                waiver.assignmentId,
                named.unitName(),
                named.narrativeTitle(),
                waiver.region,
                waiver.fromDay,
                waiver.toDay,
                waiver.reason,
                waiver.status,
                waiver.proposerName,
                waiver.proposedAt,
                waiver.decidedAt,
                waiver.decisionNote,
                waiver.touchedDuties,
                waiver.revokedAt,
                waiver.revokeReason,
                WaiverRules.allowedActions(actor, waiver, named.unitId()),
                waiver.version);
    }
}

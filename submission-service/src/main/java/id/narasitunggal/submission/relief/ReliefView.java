package id.narasitunggal.submission.relief;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.ui.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal to ease duties, with what the caller may do about it. */
@Schema(name = "DutyRelief", description = "Perpanjangan, dispensasi, atau pembukaan kembali tagihan.")
public record ReliefView(
        @Schema(title = "ID") UUID id,
        @Schema(title = "Jenis") @Ui(list = true, order = 2) ReliefKind kind,

        @Schema(title = "Instansi") @Ui(list = true, ref = "/units", order = 3) @Nullable
        UUID unitId,

        @Schema(title = "Kode wilayah") @Ui(list = true, order = 4) @Nullable
        String regionCode,

        @Schema(title = "Bulan laporan", format = "month") @Ui(list = true, order = 5)
        String period,

        @Schema(title = "Sampai tanggal") @Ui(list = true, order = 6) @Nullable
        LocalDate newDay,

        @Schema(title = "Alasan") @Ui(list = true, primary = true, order = 1)
        String reason,

        @Schema(title = "Keadaan") @Ui(list = true, order = 7)
        ReliefStatus status,

        @Schema(title = "Pengusul") String proposerName,
        @Schema(title = "Diusulkan pada") Instant proposedAt,
        @Schema(title = "Diputuskan pada") @Nullable Instant decidedAt,
        @Schema(title = "Catatan pemutus") @Nullable String decisionNote,
        @Schema(title = "Tagihan yang terkena") @Nullable Integer touchedDuties,
        @Schema(title = "Tindakan yang tersedia") List<String> allowedActions,
        @Schema(title = "Versi data") int version) {

    static ReliefView of(DutyRelief relief, Actor actor) {
        ProposeRelief words = relief.words();
        boolean mayDecide = ReliefRules.mayDecide(actor, relief).isAllowed();
        return new ReliefView(
                relief.id,
                relief.kind,
                relief.unitId,
                relief.regionCode,
                words.period(),
                relief.newDay,
                relief.reason,
                relief.status,
                relief.proposerName,
                relief.proposedAt,
                relief.decidedAt,
                relief.decisionNote,
                relief.touchedDuties,
                mayDecide ? List.of("approve", "reject") : List.of(),
                relief.version);
    }
}

package id.narasitunggal.dissemination.takedown;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A duty to take a text down as people see it at this instant. */
@Schema(
        name = "TakeDown",
        description = "Kewajiban satu instansi menurunkan atau mengganti teks yang tidak berlaku lagi.")
public record TakeDownView(
        @Schema(title = "ID") UUID id,

        @Schema(title = "Judul narasi") @Ui(list = true, primary = true, order = 1)
        String title,

        @Schema(title = "Instansi") @Ui(list = true, order = 2)
        String unitName,

        @Schema(title = "ID instansi") @Ui(ref = "/units") UUID unitId,

        @Schema(
                title = "ID instansi pemilik halaman",
                description =
                        "Berbeda dari ID instansi bila pemiliknya sudah tidak ada dan penerusnya yang bertanggung jawab.")
        @Ui(ref = "/units")
        UUID pagesOfUnitId,

        @Schema(title = "Edisi narasi") @Ui(ref = "/published-editions")
        UUID editionId,

        @Schema(title = "ID narasi") @Ui(ref = "/narratives")
        UUID narrativeId,

        @Schema(title = "Tugas") @Ui(list = true, order = 3) TakeDownDuty duty,
        @Schema(title = "Sebab") @Ui(list = true, order = 4) TakeDownCause cause,

        @Schema(title = "Alasan pada narasi", nullable = true) @Nullable
        String reason,

        @Schema(title = "ID edisi pengganti", nullable = true) @Nullable
        UUID successorEditionId,

        @Schema(title = "Jumlah halaman") int pages,
        @Schema(title = "Berlaku sejak") Instant openedAt,

        @Schema(title = "Batas waktu") @Ui(list = true, order = 5)
        Instant dueAt,

        @Schema(title = "Zona waktu instansi", examples = "Asia/Jakarta")
        String timeZone,

        @Schema(title = "Keadaan") @Ui(list = true, order = 6)
        TakeDownState state,

        @Schema(title = "Alasan berakhir", nullable = true) @Ui(section = "Riwayat") @Nullable
        String endedReason,

        @Schema(title = "Terakhir terlihat masih tayang", nullable = true) @Ui(section = "Riwayat") @Nullable
        Instant lastPresentAt,

        @Schema(title = "Terpenuhi pada", nullable = true) @Ui(section = "Riwayat") @Nullable
        Instant metAt,

        @Schema(title = "Dinyatakan instansi pada", nullable = true) @Ui(section = "Riwayat") @Nullable
        Instant declaredAt,

        @Schema(title = "Keterangan instansi", nullable = true) @Ui(section = "Riwayat") @Nullable
        String declaredNote,

        @Schema(title = "Dibenarkan petugas pada", nullable = true) @Ui(section = "Riwayat") @Nullable
        Instant confirmedAt,

        @Schema(title = "Dasar pembenaran", nullable = true) @Ui(section = "Riwayat") @Nullable
        String confirmedReason,

        @Schema(title = "Tindakan yang tersedia") List<String> allowedActions,
        @Schema(title = "Versi data") int version) {

    /** What the row of a duty does not say by itself. */
    record Named(
            String unitName,
            String zone,
            String title,
            @Nullable String reason,
            @Nullable UUID successorEditionId) {}

    static TakeDownView of(TakeDown duty, Named named, Actor actor) {
        return new TakeDownView(
                duty.id,
                named.title(),
                named.unitName(),
                duty.answerable(),
                duty.unitId,
                duty.editionId,
                duty.narrativeId,
                duty.duty,
                duty.cause,
                named.reason(),
                named.successorEditionId(),
                duty.pages,
                duty.openedAt,
                duty.dueAt,
                named.zone(),
                duty.asOfNow(),
                duty.endedReason,
                duty.lastPresentAt,
                duty.metAt,
                duty.declaredAt,
                duty.declaredNote,
                duty.confirmedAt,
                duty.confirmedReason,
                TakeDownRules.allowedActions(actor, duty),
                duty.version);
    }
}

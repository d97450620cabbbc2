package id.narasitunggal.dissemination.assignment;

import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import id.narasitunggal.dissemination.catalogue.UnitKind;
import id.narasitunggal.dissemination.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A duty as people see it at this instant. */
@Schema(name = "Assignment", description = "Kewajiban satu instansi menayangkan satu edisi narasi.")
public record AssignmentView(
        @Schema(title = "ID") UUID id,

        @Schema(title = "Judul narasi") @Ui(list = true, primary = true, order = 1)
        String title,

        @Schema(title = "Nomor narasi") @Ui(list = true, order = 2)
        String number,

        @Schema(title = "Instansi") @Ui(list = true, order = 3)
        String unitName,

        @Schema(title = "ID instansi") @Ui(ref = "/units") UUID unitId,
        @Schema(title = "Jenis instansi") UnitKind unitKind,

        @Schema(title = "Edisi narasi") @Ui(ref = "/published-editions")
        UUID editionId,

        @Schema(title = "ID narasi") @Ui(ref = "/narratives")
        UUID narrativeId,

        @Schema(title = "Tugas") @Ui(list = true, order = 4) Duty duty,

        @Schema(title = "Batas waktu") @Ui(list = true, order = 5)
        Instant dueAt,

        @Schema(title = "Zona waktu instansi", examples = "Asia/Jakarta")
        String timeZone,

        @Schema(title = "Bulan jatuh tempo", format = "month", examples = "2026-10")
        String dueMonth,

        @Schema(title = "Rumpun kanal wajib") List<ChannelFamily> requiredFamilies,
        @Schema(title = "Jumlah kanal paling sedikit") int minimumPlacements,

        @Schema(title = "Keadaan") @Ui(list = true, order = 6)
        AssignmentState state,

        @Schema(title = "Diketahui pada", nullable = true) @Ui(section = "Riwayat") @Nullable
        Instant acknowledgedAt,

        @Schema(title = "Tayangan pertama dilaporkan", nullable = true) @Ui(section = "Riwayat") @Nullable
        Instant firstPlacedAt,

        @Schema(title = "Terpenuhi pada", nullable = true) @Ui(section = "Riwayat") @Nullable
        Instant fulfilledAt,

        @Schema(title = "Alasan berakhir", nullable = true) @Ui(section = "Riwayat") @Nullable
        String endedReason,

        @Schema(title = "Tindakan yang tersedia") List<String> allowedActions,
        @Schema(title = "Versi data") int version) {}

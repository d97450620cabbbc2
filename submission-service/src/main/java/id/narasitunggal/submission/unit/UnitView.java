package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.ui.Ui;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit as it is known today. */
@Schema(name = "Unit", description = "Instansi dengan nama dan kode yang berlaku hari ini.")
public record UnitView(
        @Schema(title = "ID") UUID id,

        @Schema(title = "Nama") @Ui(list = true, primary = true, order = 1)
        String name,

        @Schema(title = "Nama singkat") @Ui(list = true, order = 2)
        String shortName,

        @Schema(title = "Jenis") @Ui(list = true, order = 3) UnitKind kind,

        @Schema(title = "Kelompok K/L/D") @Ui(list = true, order = 4)
        UnitTier tier,

        @Schema(title = "Kode") List<UnitCode> codes,

        @Schema(title = "Induk organisasi") @Ui(ref = "/units") @Nullable
        UUID organisationalParentId,

        @Schema(title = "Kode wilayah", examples = "13.71") @Ui(list = true, order = 5) @Nullable
        String regionCode,

        @Schema(title = "Zona waktu", examples = "Asia/Jakarta")
        String timeZone,

        @Schema(title = "Dasar kewajiban") @Ui(list = true, order = 6)
        ObligationBasis obligationBasis,

        @Schema(title = "Keadaan") @Ui(list = true, order = 7)
        UnitStatus status,

        @Schema(title = "Kementerian koordinator") boolean coordinator,
        @Schema(title = "Persetujuan dua langkah") boolean twoStep,
        @Schema(title = "Tindakan yang tersedia") List<String> allowedActions,
        @Schema(title = "Versi data") int version) {}

package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.ui.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A change of units: which before, which after, from when and on what basis. */
@Schema(name = "UnitSuccession", description = "Suksesi instansi.")
public record SuccessionView(
        @Schema(title = "ID") UUID id,
        @Schema(title = "Jenis") @Ui(list = true, order = 2) SuccessionType type,
        @Schema(title = "Instansi asal") List<UUID> from,
        @Schema(title = "Instansi penerus") List<UUID> to,

        @Schema(title = "Penerus kewajiban") @Ui(ref = "/units") @Nullable
        UUID heir,

        @Schema(title = "Berlaku sejak") @Ui(list = true, order = 3)
        LocalDate effectiveOn,

        @Schema(title = "Dasar hukum") @Ui(list = true, primary = true, order = 1)
        String legalBasis,

        @Schema(title = "Keadaan") @Ui(list = true, order = 4)
        SuccessionState state,

        @Schema(title = "Catatan") @Nullable String remark,
        @Schema(title = "Versi data") int version) {
    /** As it is recorded now, for its day or at once. */
    public static SuccessionView recorded(
            UUID id,
            SuccessionType type,
            List<UUID> from,
            List<UUID> to,
            @Nullable UUID heir,
            LocalDate effectiveOn,
            String legalBasis,
            boolean ahead) {
        SuccessionState state = ahead ? SuccessionState.PLANNED : SuccessionState.DONE;
        return new SuccessionView(id, type, from, to, heir, effectiveOn, legalBasis, state, null, 0);
    }

    /** The units that end: those that do not go on as one of their own successors. */
    public List<UUID> ending() {
        return from.stream().filter(unit -> !to.contains(unit)).toList();
    }
}

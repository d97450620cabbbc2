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
        String legalBasis) {}

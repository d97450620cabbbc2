package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who really sent a report that Kominfo types in for a unit without connection, and when it arrived. */
@Schema(name = "Assistance", description = "Pengirim sebenarnya dari laporan yang dientri Kominfo.")
public record Assistance(
        @Schema(title = "ID instansi pengirim") @Ui(ref = "/units") @NotNull
        UUID unitId,

        @Schema(title = "Nama pengirim") @NotBlank @Size(max = 200)
        String senderName,

        @Schema(title = "Jabatan pengirim") @Size(max = 200) @Nullable
        String senderPosition,

        @Schema(title = "Cara diterima") @NotNull SendingMedium medium,
        @Schema(title = "Diterima Kominfo pada") @NotNull Instant receivedAt) {}

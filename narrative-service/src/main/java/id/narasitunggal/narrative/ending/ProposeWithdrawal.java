package id.narasitunggal.narrative.ending;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why the text in force should be taken back; both answers are made public when it is. */
public record ProposeWithdrawal(
        @Schema(title = "Alasan pencabutan") @Ui(widget = "textarea", order = 1) @NotBlank @Size(max = 1000)
        String reason,

        @Schema(title = "Dasar hukum") @Ui(order = 2) @NotBlank @Size(max = 300)
        String legalBasis,

        @Schema(title = "Narasi penerus", description = "Narasi yang berlaku, tempat pembaca melanjutkan.")
        @Ui(ref = "/narratives", widget = "reference", order = 3)
        @Nullable
        UUID successorId) {}

package id.narasitunggal.submission.succession;

import id.narasitunggal.submission.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A planned succession is taken back. */
@Schema(name = "CancelSuccession", description = "Pembatalan suksesi yang belum berlaku.")
public record CancelSuccession(
        @Schema(title = "Alasan") @NotBlank @Size(max = 500) @Ui(widget = "textarea")
        String reason) {}

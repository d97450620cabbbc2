package id.narasitunggal.submission.review;

import id.narasitunggal.submission.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The wish to pass a submission under review to a colleague. */
@Schema(name = "HandOver", description = "Pengalihan laporan kepada analis lain.")
public record HandOver(
        @Schema(title = "Analis penerima") @Ui(ref = "/analysts") @NotBlank @Size(max = 200)
        String analystId,

        @Schema(title = "Alasan") @Ui(widget = "textarea") @NotBlank @Size(max = 1000)
        String reason) {}

package id.narasitunggal.submission.review;

import id.narasitunggal.submission.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision to send a submission back. */
@Schema(name = "ReturnSubmission", description = "Pengembalian laporan beserta alasannya.")
public record ReturnSubmission(
        @Schema(title = "Alasan") @NotEmpty @Size(max = 10) List<@NotNull ReturnReason> reasons,

        @Schema(title = "Catatan bagi instansi") @Ui(widget = "textarea") @NotBlank @Size(max = 2000)
        String note) {}

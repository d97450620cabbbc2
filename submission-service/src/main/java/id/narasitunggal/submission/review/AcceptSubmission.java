package id.narasitunggal.submission.review;

import id.narasitunggal.submission.ui.Ui;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The decision to accept a submission. */
@Schema(name = "AcceptSubmission", description = "Penerimaan laporan.")
public record AcceptSubmission(
        @Schema(title = "Catatan") @Ui(widget = "textarea") @Size(max = 2000) @Nullable
        String note) {}

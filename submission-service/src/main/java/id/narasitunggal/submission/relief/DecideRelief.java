package id.narasitunggal.submission.relief;

import id.narasitunggal.submission.ui.Ui;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the second person says. */
@Schema(name = "DecideRelief", description = "Catatan pemutus.")
public record DecideRelief(
        @Schema(title = "Catatan") @Size(max = 1000) @Ui(widget = "textarea") @Nullable
        String note) {}

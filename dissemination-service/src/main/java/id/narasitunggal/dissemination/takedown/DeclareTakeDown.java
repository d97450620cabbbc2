package id.narasitunggal.dissemination.takedown;

import id.narasitunggal.dissemination.ui.Ui;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the unit has done. */
@Schema(name = "DeclareTakeDown", description = "Keterangan instansi.")
public record DeclareTakeDown(
        @Schema(title = "Keterangan", nullable = true) @Size(max = 1000) @Ui(widget = "textarea") @Nullable
        String note) {}

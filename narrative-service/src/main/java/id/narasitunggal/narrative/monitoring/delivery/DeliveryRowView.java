package id.narasitunggal.narrative.monitoring.delivery;

import id.narasitunggal.narrative.monitoring.RowOutcome;
import id.narasitunggal.narrative.ui.Ui;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The report on one row of a file. */
@Schema(name = "MentionImportRow", description = "Hasil satu baris berkas pantauan.")
public record DeliveryRowView(
        @Schema(title = "Baris ke-", description = "Dihitung dari 1, tanpa baris judul kolom.")
        @Ui(list = true, primary = true, order = 1)
        int line,

        @Schema(title = "Hasil") @Ui(list = true, order = 2) RowOutcome outcome,

        @Schema(title = "Kekeliruan") @Ui(list = true, order = 3)
        List<RowError> errors) {}

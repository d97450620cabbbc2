package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.ui.Ui;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Words beside the numbers of a report, with who wrote them and when. */
@Schema(name = "ReportNote", description = "Catatan pada satu versi laporan.")
public record ReportNoteView(
        @Schema(title = "ID") UUID id,

        @Schema(title = "Bagian laporan") @Ui(list = true, primary = true, order = 1)
        String section,

        @Schema(title = "Catatan") @Ui(list = true, order = 2)
        String text,

        @Schema(title = "Penulis") @Ui(list = true, order = 3)
        String authorName,

        @Schema(title = "Ditulis pada") @Ui(list = true, order = 4)
        Instant writtenAt) {}

package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.ui.Ui;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a leader has opened an issued report. */
@Schema(name = "ReportReceipt", description = "Tanda baca: kapan seorang pimpinan pertama kali membuka laporan.")
public record ReportReceiptView(
        @Schema(title = "Subjek pembaca") String reader,

        @Schema(title = "Pembaca") @Ui(list = true, primary = true, order = 1)
        String readerName,

        @Schema(title = "Dibuka pada") @Ui(list = true, order = 2)
        Instant openedAt) {}

package id.narasitunggal.dissemination.compliance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An officer sets words beside the numbers of a report. */
@Schema(name = "WriteNote", description = "Catatan di samping angka laporan; tidak dapat diubah sesudah ditulis.")
public record WriteNote(
        @Schema(title = "Bagian laporan", examples = "Diseminasi per provinsi") @NotBlank @Size(max = 200)
        String section,

        @Schema(title = "Catatan") @NotBlank @Size(max = 4000)
        String text) {}

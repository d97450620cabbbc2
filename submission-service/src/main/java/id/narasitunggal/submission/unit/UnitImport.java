package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.table.RowError;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a table of units: no good row is lost, every bad row is named. */
@Schema(name = "UnitImport", description = "Hasil impor registri.")
public record UnitImport(
        @Schema(title = "Baris") int rows,
        @Schema(title = "Didaftarkan") int registered,
        @Schema(title = "Dibetulkan atau sudah sama") int known,
        @Schema(title = "Baris yang ditolak") List<RowError> errors,
        @Schema(title = "Hanya uji coba") boolean dryRun) {}

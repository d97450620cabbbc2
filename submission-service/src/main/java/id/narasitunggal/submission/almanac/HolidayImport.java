package id.narasitunggal.submission.almanac;

import id.narasitunggal.submission.table.RowError;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of a table of holidays. */
@Schema(name = "HolidayImport", description = "Hasil impor hari libur.")
public record HolidayImport(
        @Schema(title = "Baris") int rows,
        @Schema(title = "Baris yang sah") int valid,
        @Schema(title = "Baris yang ditolak") List<RowError> errors,
        @Schema(title = "Hanya uji coba") boolean dryRun,
        @Schema(title = "Perubahan yang dibuat") @Nullable CalendarChangeView change) {}

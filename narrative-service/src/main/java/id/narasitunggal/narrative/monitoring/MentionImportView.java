package id.narasitunggal.narrative.monitoring;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a file of reports.
 *
 * @param known rows that were on record already, word for word
 */
@Schema(title = "Hasil impor pantauan")
public record MentionImportView(
        @Schema(title = "Uji coba") boolean dryRun,
        @Schema(title = "Jumlah baris") int rows,
        @Schema(title = "Baru") int added,
        @Schema(title = "Sudah tercatat") int known,
        @Schema(title = "Ditolak") List<RefusedRow> refused) {}

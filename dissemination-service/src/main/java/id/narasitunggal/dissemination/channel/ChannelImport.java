package id.narasitunggal.dissemination.channel;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a file of channels. */
@Schema(name = "ChannelImport", description = "Hasil impor kanal, dengan setiap baris yang ditolak.")
public record ChannelImport(
        @Schema(title = "Baris") int rows,
        @Schema(title = "Didaftarkan") int registered,
        @Schema(title = "Khalayak dicatat") int audienceRecorded,
        @Schema(title = "Sudah terdaftar") int unchanged,
        @Schema(title = "Baris yang ditolak") List<BadRow> refused,
        @Schema(title = "Hanya diperiksa") boolean dryRun) {}

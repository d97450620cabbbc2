package id.narasitunggal.dissemination.compliance;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The live rates of one month. */
@Schema(
        name = "ComplianceRates",
        description = "Tingkat kepatuhan diseminasi per jenis instansi, dihitung saat dibaca.")
public record ComplianceRates(
        @Schema(title = "Bulan jatuh tempo", format = "month", examples = "2026-10")
        String month,

        @Schema(title = "Dihitung pada") Instant asOf,
        @Schema(title = "Baris", required = true) List<KindRate> items,

        @Schema(title = "Kursor berikutnya; selalu kosong", nullable = true) @Nullable
        String next) {}

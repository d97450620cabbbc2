package id.narasitunggal.narrative.evidence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many decisions on evidence are waiting. */
@Schema(title = "Jumlah perubahan bukti")
public record EvidenceFlagCount(
        @Schema(title = "Menunggu keputusan") long open,

        @Schema(title = "Di antaranya menyangkut naskah yang berlaku")
        long alarms) {}

package id.narasitunggal.narrative.editorial;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a text was, or is to be, taken back. */
@Schema(title = "Pencabutan")
public record WithdrawalView(
        @Schema(title = "Alasan") String reason,
        @Schema(title = "Dasar hukum") String legalBasis) {}

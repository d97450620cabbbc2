package id.narasitunggal.narrative.editorial;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An office whose concurrence one edition needs, as it stood when coordination began. */
@Schema(title = "Pihak yang harus sepakat")
public record RequiredParty(
        @Schema(title = "Kode") String code,
        @Schema(title = "Nama") String name,
        @Schema(title = "Peran") String role) {}

package id.narasitunggal.dissemination.syndication;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Words that a unit can post as they are. */
@Schema(name = "ShareText", description = "Teks siap unggah untuk satu platform, sudah sesuai batas panjangnya.")
public record ShareText(
        @Schema(title = "Platform") SharePlatform platform,
        @Schema(title = "Teks") String text,

        @Schema(title = "Panjang menurut cara hitung platform")
        int length,

        @Schema(title = "Panjang paling banyak") int limit) {}

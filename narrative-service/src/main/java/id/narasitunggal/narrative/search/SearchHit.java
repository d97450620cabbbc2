package id.narasitunggal.narrative.search;

import id.narasitunggal.narrative.ui.Ui;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One place where the words were found. */
public record SearchHit(
        @Schema(title = "Ditemukan pada") @Ui(list = true, order = 1)
        HitKind kind,

        @Schema(title = "Id edisi atau komentar") UUID id,

        @Schema(title = "Narasi") @Ui(ref = "/narratives", widget = "reference")
        UUID narrativeId,

        @Schema(title = "Nomor") @Ui(list = true, order = 2) String number,

        @Schema(title = "Judul") @Ui(list = true, primary = true, order = 3)
        String title,

        @Schema(
                title = "Cuplikan",
                description = "HTML yang aman: teks di-escape, kata yang cocok di antara `<mark>` dan `</mark>`.")
        String excerpt,

        @Schema(title = "Peringkat") double rank) {}

package id.narasitunggal.dissemination.watch;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Words of the edition that the page gives differently; either side may be empty. */
@Schema(name = "ChangedWords", description = "Bagian narasi yang berbunyi lain pada halaman.")
public record ChangedWords(
        @Schema(title = "Pada narasi") String inEdition,
        @Schema(title = "Pada halaman") String onPage) {}

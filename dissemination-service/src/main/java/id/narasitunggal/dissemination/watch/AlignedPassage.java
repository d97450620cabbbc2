package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.matching.Passage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch that page and edition share, with its places and its words in both, to be laid side by side. */
@Schema(
        name = "AlignedPassage",
        description = "Bagian yang sama pada halaman dan narasi, untuk dibandingkan berdampingan.")
public record AlignedPassage(
        @Schema(title = "Awal pada halaman (karakter)") int pageStart,
        @Schema(title = "Akhir pada halaman (karakter)") int pageEnd,
        @Schema(title = "Awal pada narasi (karakter)") int editionStart,
        @Schema(title = "Akhir pada narasi (karakter)") int editionEnd,
        @Schema(title = "Bunyi pada halaman") String onPage,
        @Schema(title = "Bunyi pada narasi") String inEdition) {
    private static final int LONGEST = 2_000;

    static AlignedPassage of(Passage passage, String page, String edition) {
        return new AlignedPassage(
                passage.pageStart(),
                passage.pageEnd(),
                passage.editionStart(),
                passage.editionEnd(),
                cut(page, passage.pageStart(), passage.pageEnd()),
                cut(edition, passage.editionStart(), passage.editionEnd()));
    }

    private static String cut(String text, int start, int end) {
        int from = Math.min(start, text.length());
        return text.substring(from, Math.max(from, Math.min(Math.min(end, text.length()), from + LONGEST)));
    }
}

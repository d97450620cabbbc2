package id.narasitunggal.narrative.comparison;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One section of both texts, word by word.
 *
 * @param section its JSON Pointer in the text
 */
@Schema(title = "Perbedaan bagian")
public record SectionDifference(
        @Schema(title = "Bagian", examples = "#/body") String section,

        @Schema(title = "Judul bagian", examples = "Isi narasi")
        String title,

        @Schema(title = "Berubah") boolean changed,
        @Schema(title = "Rangkaian kata") List<Run> runs) {

    static SectionDifference between(String section, String title, String before, String after) {
        List<Run> runs = WordDifference.between(before, after);
        return new SectionDifference(section, title, !before.equals(after), runs);
    }
}

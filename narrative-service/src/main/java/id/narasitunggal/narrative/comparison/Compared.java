package id.narasitunggal.narrative.comparison;

import id.narasitunggal.narrative.manuscript.NarrativeContent;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One of the two texts that are compared, as far as the reader may see it.
 *
 * @param named which edition it is
 */
public record Compared(Named named, NarrativeContent text, List<StatedFigure> figures) {

    /** An edition as it is named. */
    @Schema(title = "Edisi yang dibandingkan")
    public record Named(
            @Schema(title = "Id edisi") UUID id,

            @Schema(title = "Nomor narasi", examples = "NT/2026/0001")
            String number,

            @Schema(title = "Edisi") int edition,
            @Schema(title = "Status") String status,
            @Schema(title = "Sidik naskah") String contentHash) {}
}

package id.narasitunggal.narrative.embargo;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.narasitunggal.narrative.editorial.Edition;
import id.narasitunggal.narrative.editorial.Narrative;
import id.narasitunggal.narrative.manuscript.NarrativeContent;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text whose hour is set, as those named on its list may read it: without what is meant for the desks. */
@Schema(description = "Naskah di bawah embargo; tidak boleh ditayangkan sebelum waktunya.")
public record EmbargoedText(
        @Schema(title = "Id narasi") UUID narrativeId,
        @Schema(title = "Id edisi") UUID editionId,
        @Schema(title = "Nomor") String number,
        @Schema(title = "Edisi") int edition,
        @Schema(title = "Embargo sampai") Instant opensAt,
        @Schema(title = "Sidik naskah") String contentHash,
        @JsonUnwrapped NarrativeContent content) {

    static EmbargoedText of(Narrative narrative, Edition edition, Instant opensAt) {
        return new EmbargoedText(
                narrative.id(),
                edition.id(),
                narrative.number(),
                edition.number(),
                opensAt,
                edition.contentHash(),
                edition.content().withoutInternalNotes());
    }
}

package id.narasitunggal.narrative.signature;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A party's answer as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(title = "Paraf koordinasi")
public record ConcurrenceView(
        @Schema(title = "Kode pihak") String party,
        @Schema(title = "Pihak") String partyName,
        @Schema(title = "Jawaban") ConcurrenceAnswer answer,
        @Schema(title = "Catatan") @Nullable String notes,
        @Schema(title = "Oleh") String name,
        @Schema(title = "Waktu") Instant answeredAt,
        @Schema(title = "Sidik naskah") String contentHash,
        @Schema(title = "Gugur pada") @Nullable Instant voidedAt) {

    public static ConcurrenceView of(Concurrence given) {
        return new ConcurrenceView(
                given.party,
                given.partyName,
                given.answer,
                given.notes,
                given.name,
                given.answeredAt,
                given.contentHash,
                given.voidedAt);
    }
}

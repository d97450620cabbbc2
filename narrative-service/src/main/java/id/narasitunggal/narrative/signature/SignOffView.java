package id.narasitunggal.narrative.signature;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.quality.Checklist;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A signature of the ministry as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(title = "Tanda tangan")
public record SignOffView(
        @Schema(title = "Jenis") SignOffKind kind,
        @Schema(title = "Oleh") String name,
        @Schema(title = "Waktu") Instant signedAt,
        @Schema(title = "Sidik naskah") String contentHash,
        @Schema(title = "Catatan") @Nullable String note,
        @Schema(title = "Daftar periksa") @Nullable Checklist checklist,
        @Schema(title = "Gugur pada") @Nullable Instant voidedAt) {

    public static SignOffView of(SignOff given) {
        return new SignOffView(
                given.kind, given.name, given.signedAt, given.contentHash, given.note, given.checklist, given.voidedAt);
    }
}

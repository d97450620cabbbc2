package id.narasitunggal.narrative.ending;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.ui.Ui;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a text ended, and which one to read instead. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(title = "Berakhirnya naskah")
public record EndingView(
        @Schema(title = "Alasan") @Nullable String reason,

        @Schema(title = "Narasi penerus") @Ui(ref = "/narratives", widget = "reference") @Nullable
        UUID successorId,

        @Schema(title = "Nomor penerus", examples = "NT/2026/0002") @Nullable
        String successorNumber,

        @Schema(title = "Edisi penerus") @Nullable Integer successorEdition) {

    public static @Nullable EndingView of(@Nullable Ending ending) {
        return ending == null
                ? null
                : new EndingView(
                        ending.reason(), ending.successorId(), ending.successorNumber(), ending.successorEdition());
    }
}

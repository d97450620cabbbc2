package id.narasitunggal.narrative.collaboration;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A remark on a text in the works, or an answer to one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Komentar pada naskah yang sedang dikerjakan, atau balasan atas komentar.")
public record WriteComment(
        @Schema(title = "Narasi") @Ui(ref = "/narratives", widget = "reference", order = 1) @NotNull
        UUID narrativeId,

        @Schema(title = "Balasan atas komentar") @Ui(order = 2) @Nullable
        UUID replyTo,

        @Schema(
                title = "Bagian naskah (JSON Pointer)",
                description = "Bila kosong: seluruh naskah.",
                examples = "/keyMessages/0")
        @Ui(order = 3)
        @Size(max = 200)
        @Pattern(regexp = "(/[^/]+)+")
        @Nullable
        String pointer,

        @Schema(title = "Kata yang dikutip", description = "Persis seperti pada bagian itu.")
        @Ui(order = 4)
        @Size(min = 1, max = 500)
        @Nullable
        String quote,

        @Schema(title = "Komentar") @Ui(widget = "textarea", primary = true, order = 5) @NotBlank @Size(max = 4000)
        String text) {}

package id.narasitunggal.narrative.manuscript;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The same message in a local language or for one region, approved together with the text it belongs to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(title = "Varian bahasa atau wilayah")
public record Variant(
        @Schema(title = "Bahasa", examples = "min")
        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})?", message = "{narasi.language}")
        @Nullable
        String language,

        @Schema(title = "Kode wilayah Kemendagri", examples = "13")
        @Pattern(regexp = "\\d{2}(\\.\\d{2})?", message = "{narasi.regionCode}")
        @Nullable
        String region,

        @Schema(title = "Judul") @NotBlank @Size(max = 200) String title,

        @Schema(title = "Ringkasan") @Size(max = 280) @Nullable
        String summary,

        @Schema(title = "Pesan kunci") @Size(max = 5) List<@NotBlank @Size(max = 300) String> keyMessages,

        @Schema(title = "Isi narasi") @Ui(widget = "markdown") @Size(max = 50_000) @Nullable
        String body) {

    public Variant {
        keyMessages = Lists.orEmpty(keyMessages);
    }

    /** For whom it is written; two variants for the same readers would be two voices. */
    public String readers() {
        return language + "/" + region;
    }
}

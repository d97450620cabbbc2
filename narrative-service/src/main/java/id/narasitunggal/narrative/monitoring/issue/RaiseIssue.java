package id.narasitunggal.narrative.monitoring.issue;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An issue as an analyst sees it coming, before any count shows it. */
public record RaiseIssue(
        @Schema(title = "Isu", examples = "Harga beras di pasar naik menjelang panen")
        @Ui(primary = true, order = 1)
        @NotBlank
        @Size(max = 200)
        String title,

        @Schema(title = "Jenis isu") @Ui(order = 2) @NotNull IssueKind kind,

        @Schema(title = "Topik") @Ui(ref = "/topics", widget = "reference", order = 3) @NotNull
        UUID topicId,

        @Schema(
                title = "Kode wilayah Kemendagri",
                description = "Kosong bila menyangkut seluruh negeri.",
                examples = "13")
        @Ui(order = 4)
        @Pattern(regexp = "\\d{2}(\\.\\d{2})?", message = "{narasi.regionCode}")
        @Nullable
        String region,

        @Schema(title = "Catatan") @Ui(widget = "textarea", order = 5) @Size(max = 2000) @Nullable
        String note) {}

package id.narasitunggal.narrative.manuscript;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An accepted submission item, in exactly the revision the writer read.
 *
 * @param figure position of one figure within the item; null when the item as a whole is meant
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(title = "Rujukan butir data")
public record ItemReference(
        @Schema(title = "Butir data yang diterima") @Ui(ref = "/citable-items", widget = "reference") @NotNull
        UUID itemId,

        @Schema(title = "Revisi yang dirujuk") @NotNull @Min(1)
        Integer revision,

        @Schema(title = "Angka ke-", description = "Nomor urut (`position`) angka dalam butir itu.") @Min(0) @Nullable
        Integer figure) {}

package id.narasitunggal.narrative.manuscript;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure as the text states it, and where it comes from: an accepted item's figure, or a public source. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(title = "Data pendukung")
public record FigureStatement(
        @Schema(title = "Pernyataan", examples = "Stok beras pemerintah mencapai 2,1 juta ton.")
        @NotBlank
        @Size(max = 500)
        String statement,

        @Schema(title = "Rujukan butir data") @Valid @Nullable
        ItemReference citation,

        @Schema(title = "Sumber terbuka", description = "Diisi bila angka tidak berasal dari butir data instansi.")
        @Size(max = 500)
        @Nullable
        String publicSource,

        @Schema(title = "Per tanggal") @NotNull LocalDate asOf) {}

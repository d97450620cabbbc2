package id.narasitunggal.dissemination.channel;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people a channel reaches, when that was counted, and by whom. */
@Schema(name = "RecordAudience", description = "Jumlah khalayak menurut instansi, dengan tanggal dan sumbernya.")
public record RecordAudience(
        @Schema(title = "Jumlah khalayak") @NotNull @PositiveOrZero @Max(2_000_000_000L)
        Long size,

        @Schema(title = "Per tanggal") @NotNull LocalDate asOf,

        @Schema(title = "Sumber", examples = "Wawasan Instagram") @NotBlank @Size(max = 200)
        String source) {}

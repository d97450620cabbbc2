package id.narasitunggal.narrative.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.manuscript.ChannelFamily;
import id.narasitunggal.narrative.manuscript.Spokesperson;
import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A communication plan as it is written. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Rencana komunikasi: apa yang hendak dicapai, kapan, bersama siapa, untuk siapa, dan lewat apa.")
public record PlanContent(
        @Schema(title = "Judul", examples = "Kampanye pencegahan stunting 2026")
        @Ui(primary = true, section = "Pokok", order = 1)
        @NotBlank
        @Size(max = 200)
        String title,

        @Schema(title = "Tujuan komunikasi")
        @Ui(widget = "textarea", section = "Pokok", order = 2)
        @NotBlank
        @Size(max = 2000)
        String objective,

        @Schema(title = "Program prioritas") @Ui(section = "Pokok", order = 3) @Size(max = 200) @Nullable
        String priorityProgramme,

        @Schema(title = "Mulai") @Ui(section = "Pokok", order = 4) @NotNull
        LocalDate from,

        @Schema(title = "Sampai (termasuk)") @Ui(section = "Pokok", order = 5) @NotNull
        LocalDate until,

        @Schema(title = "Instansi penanggung jawab")
        @Ui(ref = "/units", widget = "reference", section = "Pihak", order = 10)
        @NotNull
        UUID leadUnit,

        @Schema(title = "Instansi yang dilibatkan") @Ui(ref = "/units", section = "Pihak", order = 11) @Size(max = 700)
        List<@NotNull UUID> involvedUnits,

        @Schema(title = "Juru bicara") @Ui(section = "Pihak", order = 12) @Size(max = 20)
        List<@NotNull @Valid Spokesperson> spokespersons,

        @Schema(title = "Khalayak") @Ui(section = "Isi", order = 20) @NotEmpty @Size(max = 20)
        List<@NotBlank @Size(max = 200) String> audiences,

        @Schema(title = "Pilar pesan kunci") @Ui(section = "Isi", order = 21) @NotEmpty @Size(max = 10)
        List<@NotBlank @Size(max = 300) String> pillars,

        @Schema(title = "Produk komunikasi") @Ui(section = "Isi", order = 22) @Size(max = 30)
        List<@NotBlank @Size(max = 200) String> products,

        @Schema(title = "Rumpun kanal") @Ui(section = "Isi", order = 23) @Size(max = 12)
        List<@NotNull ChannelFamily> channels,

        @Schema(title = "Risiko") @Ui(section = "Isi", order = 24) @Size(max = 20)
        List<@NotNull @Valid Risk> risks) {

    public PlanContent {
        involvedUnits = orEmpty(involvedUnits);
        spokespersons = orEmpty(spokespersons);
        audiences = orEmpty(audiences);
        pillars = orEmpty(pillars);
        products = orEmpty(products);
        channels = orEmpty(channels);
        risks = orEmpty(risks);
    }

    /** Keeps a null element: validation, not the reader, names the place where it stands. */
    static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(given));
    }

    /** What may go wrong, and what is then done. */
    @Schema(title = "Risiko")
    public record Risk(
            @Schema(title = "Risiko") @NotBlank @Size(max = 300)
            String description,

            @Schema(title = "Penanganan") @NotBlank @Size(max = 500)
            String response) {}
}

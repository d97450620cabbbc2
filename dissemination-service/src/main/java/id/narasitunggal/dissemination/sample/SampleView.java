package id.narasitunggal.dissemination.sample;

import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import id.narasitunggal.dissemination.ui.Ui;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sample of a month and what it has shown so far. */
@Schema(
        name = "Sample",
        description =
                "Sampel acak satu bulan dari penayangan yang diverifikasi petugas. Dari tiap instansi dan rumpun kanal terpilih yang SHA-256 dari \"benih:ID penayangan\"-nya terkecil, sehingga siapa pun dapat mengulang undiannya.")
public record SampleView(
        @Schema(title = "ID") UUID id,

        @Schema(title = "Bulan", examples = "2026-10") @Ui(list = true, primary = true, order = 1)
        String month,

        @Schema(title = "Benih undian") String seed,
        @Schema(title = "Bagian yang diambil (0 sampai 1)") BigDecimal share,

        @Schema(title = "Paling sedikit per instansi dan rumpun")
        int atLeast,

        @Schema(title = "Diverifikasi petugas") @Ui(list = true, order = 2)
        int population,

        @Schema(title = "Terpilih") @Ui(list = true, order = 3)
        int chosen,

        @Schema(title = "Diperiksa ulang") @Ui(list = true, order = 4)
        int examined,

        @Schema(title = "Dibatalkan") @Ui(list = true, order = 5)
        int overturned,

        @Schema(title = "Tingkat kekeliruan") ErrorRate errorRate,
        @Schema(title = "Menurut rumpun kanal") List<OfFamily> families,

        @Schema(title = "Diundi pada") @Ui(list = true, order = 6)
        Instant drawnAt) {

    /** One family's part of the sample. */
    @Schema(name = "SampleOfFamily", description = "Sampel satu rumpun kanal.")
    public record OfFamily(
            @Schema(title = "Rumpun kanal") ChannelFamily family,
            @Schema(title = "Terpilih") int chosen,
            @Schema(title = "Tingkat kekeliruan") ErrorRate errorRate) {}
}

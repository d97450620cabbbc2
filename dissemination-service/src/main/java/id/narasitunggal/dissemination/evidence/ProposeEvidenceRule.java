package id.narasitunggal.dissemination.evidence;

import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import id.narasitunggal.dissemination.channel.Platform;
import id.narasitunggal.dissemination.placement.OccasionDetail;
import id.narasitunggal.dissemination.ui.Ui;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be proven from a day to come. */
@Schema(
        name = "ProposeEvidenceRule",
        description = "Usul syarat bukti yang baru; yang berlaku sampai hari itu tidak berubah.")
public record ProposeEvidenceRule(
        @Schema(title = "Rumpun kanal") @Ui(order = 1) @NotNull
        ChannelFamily family,

        @Schema(title = "Platform", description = "Kosong: berlaku bagi seluruh rumpun.", nullable = true)
        @Ui(order = 2)
        @Nullable
        Platform platform,

        @Schema(title = "Berlaku mulai", description = "Paling cepat besok.") @Ui(order = 3) @NotNull
        LocalDate validFrom,

        @Schema(title = "Berkas", description = "Satu berkas dari setiap unsur.")
        @Ui(order = 4)
        @NotEmpty
        @Size(max = 5)
        List<@NotNull @Valid WantedEvidence> files,

        @Schema(title = "Keterangan wajib") @Ui(order = 5) @NotNull @Size(max = 7)
        List<@NotNull OccasionDetail> details,

        @Schema(title = "Yang diminta", description = "Satu kalimat bagi instansi.")
        @Ui(order = 6, widget = "textarea")
        @NotBlank
        @Size(max = 500)
        String sentence,

        @Schema(title = "Alasan") @Ui(order = 7, widget = "textarea") @NotBlank @Size(max = 1000)
        String reason) {

    String platformName() {
        return platform == null ? "" : platform.name();
    }
}

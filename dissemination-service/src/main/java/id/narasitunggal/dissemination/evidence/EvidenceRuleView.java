package id.narasitunggal.dissemination.evidence;

import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import id.narasitunggal.dissemination.channel.Platform;
import id.narasitunggal.dissemination.placement.MissingEvidence;
import id.narasitunggal.dissemination.placement.OccasionDetail;
import id.narasitunggal.dissemination.ui.Ui;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The least evidence that a family of channels asks for, from a day on. */
@Schema(name = "EvidenceRule", description = "Bukti paling sedikit untuk satu rumpun kanal, sejak tanggal berlakunya.")
public record EvidenceRuleView(
        @Schema(title = "ID") String id,

        @Schema(title = "Rumpun kanal") @Ui(list = true, primary = true, order = 1)
        ChannelFamily family,

        @Schema(title = "Platform", description = "Kosong: berlaku bagi seluruh rumpun.", nullable = true)
        @Ui(list = true, order = 2)
        @Nullable
        Platform platform,

        @Schema(title = "Berlaku sejak") @Ui(list = true, order = 3)
        LocalDate validFrom,

        @Schema(title = "Yang diminta") @Ui(list = true, order = 4)
        String sentence,

        @Schema(title = "Berkas", description = "Satu berkas dari setiap unsur.")
        List<MissingEvidence> files,

        @Schema(title = "Keterangan wajib") List<OccasionDetail> details) {}

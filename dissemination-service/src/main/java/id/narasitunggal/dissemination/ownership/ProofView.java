package id.narasitunggal.dissemination.ownership;

import id.narasitunggal.dissemination.channel.ProofMethod;
import id.narasitunggal.dissemination.channel.ProofOutcome;
import id.narasitunggal.dissemination.ui.Ui;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One look for the proof that a channel is its unit's. */
@Schema(name = "ChannelProof", description = "Satu pemeriksaan bukti kepemilikan.")
public record ProofView(
        @Schema(title = "ID") long id,

        @Schema(title = "Cara") @Ui(list = true, primary = true, order = 1)
        ProofMethod method,

        @Schema(title = "Hasil") @Ui(list = true, order = 2) ProofOutcome outcome,

        @Schema(title = "Tempat") @Ui(list = true, order = 3)
        String place,

        @Schema(title = "Diperiksa pada") @Ui(list = true, order = 4)
        Instant lookedAt) {}

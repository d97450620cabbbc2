package id.narasitunggal.dissemination.evidence;

import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import id.narasitunggal.dissemination.channel.Platform;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.placement.MissingEvidence;
import id.narasitunggal.dissemination.placement.OccasionDetail;
import id.narasitunggal.dissemination.ui.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The least evidence that a family of channels asks for, from a day on. */
@Schema(name = "EvidenceRule", description = "Bukti paling sedikit untuk satu rumpun kanal, sejak tanggal berlakunya.")
public record EvidenceRuleView(
        @Schema(title = "ID") UUID id,

        @Schema(title = "Rumpun kanal") @Ui(list = true, primary = true, order = 1)
        ChannelFamily family,

        @Schema(title = "Platform", description = "Kosong: berlaku bagi seluruh rumpun.", nullable = true)
        @Ui(list = true, order = 2)
        @Nullable
        Platform platform,

        @Schema(title = "Berlaku sejak") @Ui(list = true, order = 3)
        LocalDate validFrom,

        @Schema(title = "Berlaku sampai", description = "Hari pertama yang tidak lagi berlaku.", nullable = true)
        @Ui(list = true, order = 4)
        @Nullable
        LocalDate validTo,

        @Schema(title = "Status") @Ui(list = true, order = 5)
        EvidenceRuleStatus status,

        @Schema(title = "Yang diminta") @Ui(list = true, order = 6)
        String sentence,

        @Schema(title = "Berkas", description = "Satu berkas dari setiap unsur.")
        List<MissingEvidence> files,

        @Schema(title = "Keterangan wajib") List<OccasionDetail> details,

        @Schema(title = "Alasan", nullable = true) @Nullable String reason,

        @Schema(title = "Diusulkan oleh", description = "Kosong: bawaan sistem.", nullable = true) @Nullable
        String proposedBy,

        @Schema(title = "Diusulkan pada", nullable = true) @Nullable
        Instant proposedAt,

        @Schema(title = "Diputuskan oleh", nullable = true) @Nullable
        String decidedBy,

        @Schema(title = "Diputuskan pada", nullable = true) @Nullable
        Instant decidedAt,

        @Schema(title = "Tindakan yang tersedia") List<String> allowedActions,
        @Schema(title = "Versi data") int version) {

    static EvidenceRuleView of(EvidenceRule rule, Actor actor) {
        return new EvidenceRuleView(
                rule.id,
                rule.family,
                rule.platform.isEmpty() ? null : Platform.valueOf(rule.platform),
                rule.validFrom,
                rule.validTo,
                rule.status,
                rule.sentence,
                WantedFiles.read(rule.files),
                rule.details.stream().map(OccasionDetail::valueOf).toList(),
                rule.reason,
                rule.proposedByName,
                rule.proposedAt,
                rule.decidedByName,
                rule.decidedAt,
                EvidenceRulePermissions.allowedActions(actor, rule),
                rule.version);
    }
}

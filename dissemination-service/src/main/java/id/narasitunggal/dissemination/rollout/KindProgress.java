package id.narasitunggal.dissemination.rollout;

import id.narasitunggal.dissemination.catalogue.UnitKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far one kind of unit has got. */
@Schema(name = "RolloutOfKind", description = "Kemajuan satu jenis instansi.")
public record KindProgress(
        @Schema(title = "Jenis instansi") UnitKind kind,
        @Schema(title = "Kemajuan") Progress progress) {}

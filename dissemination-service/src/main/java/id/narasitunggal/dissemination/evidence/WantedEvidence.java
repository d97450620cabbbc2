package id.narasitunggal.dissemination.evidence;

import id.narasitunggal.dissemination.placement.EvidenceKind;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One file that is to be asked for. */
@Schema(name = "WantedEvidence", description = "Satu berkas yang diminta, dari salah satu jenis yang disebut.")
public record WantedEvidence(
        @Schema(title = "Salah satu dari") @NotEmpty @Size(max = 9)
        List<@NotNull EvidenceKind> anyOf) {}

package id.narasitunggal.dissemination.placement;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file that a publication still lacks. */
@Schema(name = "MissingEvidence", description = "Bukti yang masih kurang: satu dari jenis yang disebut.")
public record MissingEvidence(
        @Schema(title = "Salah satu dari") List<EvidenceKind> anyOf) {
    static MissingEvidence of(String joined) {
        return new MissingEvidence(
                Stream.of(joined.split("\\|")).map(EvidenceKind::valueOf).toList());
    }
}

package id.narasitunggal.dissemination.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the walk along the chain found.
 *
 * @param links how many links hold
 * @param hash how the chain ends there; whoever writes it down can prove later that nothing before was rewritten
 * @param finding the first place where log and chain disagree; null when they agree
 */
@Schema(description = "Hasil pemeriksaan rantai jejak audit.")
public record ChainVerification(
        @Schema(title = "Utuh") boolean intact,
        @Schema(title = "Jumlah mata rantai yang utuh") long links,

        @Schema(title = "Sidik mata rantai terakhir yang utuh")
        String hash,

        @Schema(title = "Ketidakcocokan pertama", nullable = true) @Nullable
        Finding finding) {

    static ChainVerification of(long links, String hash, @Nullable Finding finding) {
        return new ChainVerification(finding == null, links, hash, finding);
    }

    /** The first place where log and chain disagree. */
    @Schema(name = "ChainFinding", description = "Tempat pertama yang tidak cocok.")
    public record Finding(
            @Schema(title = "Jenis ketidakcocokan") Flaw flaw,
            @Schema(title = "Nomor mata rantai") long number,

            @Schema(title = "Posisi baris", nullable = true) @Nullable
            Long position,

            @Schema(title = "Penjelasan") String explanation) {}
}

package id.narasitunggal.dissemination.ownership;

import id.narasitunggal.dissemination.channel.ProofMethod;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which way the website should be proven. */
@Schema(name = "ProveChannel", description = "Cara pembuktian kepemilikan situs web.")
public record ProveChannel(
        @Schema(
                title = "Cara pembuktian",
                description = "META_TAG, WELL_KNOWN_FILE, atau DNS_TXT.",
                examples = "META_TAG")
        @NotNull
        ProofMethod method) {}

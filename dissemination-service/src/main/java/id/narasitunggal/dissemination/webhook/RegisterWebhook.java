package id.narasitunggal.dissemination.webhook;

import id.narasitunggal.dissemination.placement.CanonicalAddress;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit says where its system wants to hear of narratives. */
@Schema(name = "RegisterWebhook", description = "Tujuan webhook milik instansi.")
public record RegisterWebhook(
        @Schema(title = "Nama", examples = "Situs resmi kota") @NotBlank @Size(max = 200)
        String name,

        @Schema(title = "Alamat tujuan (URL)", format = "uri", examples = "https://www.padang.go.id/webhook/narasi")
        @NotBlank
        @Size(max = 2000)
        String url) {

    /** @throws Refusal.Invalid when nothing could be delivered there; plain HTTP is for the demo only */
    void check(boolean isDemo) {
        boolean isSafe =
                isDemo || url.strip().toLowerCase(java.util.Locale.ROOT).startsWith("https://");
        if (CanonicalAddress.of(url).isEmpty() || !isSafe) {
            throw Refusal.Invalid.field(
                    "#/url", "Alamat tujuan harus berupa URL https yang lengkap, tanpa nama pengguna.");
        }
    }
}

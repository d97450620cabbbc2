package id.narasitunggal.submission.receipt;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A receipt with everything that is needed to check it. */
@Schema(name = "Receipt", description = "Tanda terima bertanda tangan.")
public record ReceiptView(
        @Schema(title = "Isi tanda terima") Statement statement,

        @Schema(
                title = "Teks yang ditandatangani (JSON kanonik, RFC 8785)",
                description = "Periksa tanda tangan atas bita UTF-8 teks ini, persis seperti adanya.")
        String payload,

        @Schema(
                title = "Tanda tangan (JWS terlepas, RFC 7515)",
                description =
                        "Bentuk `tajuk..tanda-tangan`: sisipkan base64url dari payload di antara kedua titik, lalu periksa dengan kunci bernomor keyId dari /api/v1/receipt-keys.")
        String signature,

        @Schema(title = "Nomor kunci") String keyId,
        @Schema(title = "Diterbitkan pada") Instant issuedAt) {}

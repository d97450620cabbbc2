package id.narasitunggal.submission.notice;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The wish to get a kind of mail, or not to. */
@Schema(name = "PreferNotice", description = "Pilihan atas satu jenis surel.")
public record PreferNotice(
        @Schema(title = "Dikirim") @NotNull Boolean wanted,

        @Schema(title = "ID kontak (kosong: seluruh instansi)") @Nullable
        UUID contactId) {}

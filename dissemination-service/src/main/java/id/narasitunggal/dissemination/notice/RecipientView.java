package id.narasitunggal.dissemination.notice;

import id.narasitunggal.dissemination.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody on a list of recipients. */
@Schema(name = "MailRecipient", description = "Penerima laporan atau rangkuman melalui surel.")
public record RecipientView(
        @Schema(title = "ID") UUID id,

        @Schema(title = "Nama atau jabatan") @Ui(list = true, primary = true, order = 1)
        String name,

        @Schema(title = "Daftar") @Ui(list = true, order = 2)
        RecipientList list,

        @Schema(title = "Alamat surel", format = "email") @Ui(list = true, order = 3)
        String email,

        @Schema(title = "Ditambahkan pada") @Ui(list = true, order = 4)
        Instant addedAt,

        @Schema(title = "Dihapus pada", nullable = true) @Ui(list = true, order = 5) @Nullable
        Instant removedAt,

        @Schema(title = "Tindakan yang tersedia") List<String> allowedActions,
        @Schema(title = "Versi data") int version) {}

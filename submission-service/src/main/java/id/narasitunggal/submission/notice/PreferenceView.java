package id.narasitunggal.submission.notice;

import id.narasitunggal.submission.ui.Ui;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a unit or one of its contacts gets one kind of mail. */
@Schema(name = "NoticePreference", description = "Pilihan surel instansi atau salah satu kontaknya.")
public record PreferenceView(
        @Schema(title = "Jenis pemberitahuan") @Ui(list = true, primary = true, order = 1)
        NoticeKind kind,

        @Schema(title = "ID kontak (kosong: seluruh instansi)") @Ui(list = true, order = 2) @Nullable
        UUID contactId,

        @Schema(title = "Dikirim") @Ui(list = true, order = 3)
        boolean wanted,

        @Schema(title = "Wajib") @Ui(list = true, order = 4) boolean mandatory) {}

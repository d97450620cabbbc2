package id.narasitunggal.submission.attachment;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.intake.Classification;
import id.narasitunggal.submission.intake.Submission;
import id.narasitunggal.submission.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file as it is described; its bytes are under {@code /content}. */
@Schema(name = "Attachment", description = "Lampiran penyampaian.")
public record AttachmentView(
        @Schema(title = "ID") UUID id,

        @Schema(title = "Nama berkas") @Ui(list = true, primary = true, order = 1)
        String name,

        @Schema(title = "Jenis") @Ui(list = true, order = 2) String mediaType,

        @Schema(title = "Ukuran (bita)") @Ui(list = true, order = 3)
        long size,

        @Schema(title = "Sidik berkas (SHA-256)") String sha256,
        @Schema(title = "Teks pengganti") @Nullable String altText,
        @Schema(title = "Keterangan") @Nullable String caption,
        @Schema(title = "Kredit") @Nullable String credit,
        @Schema(title = "Klasifikasi informasi") Classification classification,
        @Schema(title = "Nomor urut butir") @Nullable Integer itemPosition,
        @Schema(title = "Diunggah pada") Instant uploadedAt,
        @Schema(title = "Tindakan yang tersedia") List<String> allowedActions) {

    static AttachmentView of(Attachment attachment, Submission submission, Actor actor) {
        return new AttachmentView(
                attachment.id,
                attachment.name,
                attachment.mediaType,
                attachment.size,
                attachment.sha256,
                attachment.altText,
                attachment.caption,
                attachment.credit,
                attachment.classification,
                attachment.itemPosition,
                attachment.uploadedAt,
                submission.isWritableBy(actor) ? List.of("remove") : List.of());
    }
}

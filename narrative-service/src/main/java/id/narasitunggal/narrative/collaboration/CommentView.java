package id.narasitunggal.narrative.collaboration;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A remark as it is shown. */
public record CommentView(
        @Schema(title = "Id") UUID id,
        @Schema(title = "Versi") int version,

        @Schema(title = "Narasi") @Ui(ref = "/narratives", widget = "reference")
        UUID narrativeId,

        @Schema(title = "Id edisi") UUID editionId,

        @Schema(title = "Balasan atas komentar", nullable = true) @Nullable
        UUID replyTo,

        @Schema(title = "Komentar") @Ui(list = true, primary = true, order = 1)
        String text,

        @Schema(title = "Bagian naskah", nullable = true) @Ui(list = true, order = 3) @Nullable
        String pointer,

        @Schema(title = "Kata yang dikutip", nullable = true) @Ui(list = true, order = 4) @Nullable
        String quote,

        @Schema(title = "Letak kutipan") @Ui(list = true, order = 5)
        Anchor anchor,

        @Schema(title = "Penulis") @Ui(list = true, order = 2)
        String writerName,

        @Schema(title = "Ditulis") @Ui(list = true, order = 6)
        Instant writtenAt,

        @Schema(title = "Diselesaikan", nullable = true) @Ui(list = true, order = 7) @Nullable
        Instant resolvedAt,

        @Schema(title = "Tindakan yang terbuka bagi Anda") List<String> allowedActions) {

    static CommentView of(DraftComment comment, Anchor anchor, Actor actor) {
        return new CommentView(
                comment.id,
                comment.version,
                comment.narrativeId,
                comment.editionId,
                comment.replyTo,
                comment.text,
                comment.pointer,
                comment.quote,
                anchor,
                comment.writerName,
                comment.writtenAt,
                comment.resolvedAt,
                comment.allowedActions(actor));
    }
}

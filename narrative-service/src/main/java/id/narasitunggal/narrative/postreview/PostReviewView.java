package id.narasitunggal.narrative.postreview;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.editorial.Edition;
import id.narasitunggal.narrative.editorial.PostReview;
import id.narasitunggal.narrative.editorial.PostReviewKind;
import id.narasitunggal.narrative.editorial.PostReviewOutcome;
import id.narasitunggal.narrative.editorial.PostReviewRules;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A third look as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostReviewView(
        @Schema(title = "Id") UUID id,
        @Schema(title = "Versi") int version,

        @Schema(title = "Nomor narasi") @Ui(list = true, primary = true, order = 1)
        String number,

        @Schema(title = "Judul") @Ui(list = true, order = 2) String title,

        @Schema(title = "Status") @Ui(list = true, order = 3)
        PostReviewStatus status,

        @Schema(title = "Yang ditelaah") @Ui(list = true, order = 4)
        PostReviewKind kind,

        @Schema(title = "Batas waktu") @Ui(list = true, order = 5)
        Instant dueAt,

        @Schema(title = "Narasi") @Ui(ref = "/narratives", widget = "reference", order = 6)
        UUID narrativeId,

        @Schema(title = "Id edisi") UUID editionId,
        @Schema(title = "Edisi") int edition,
        @Schema(title = "Sejak") Instant openedAt,
        @Schema(title = "Hasil") @Nullable PostReviewOutcome outcome,
        @Schema(title = "Catatan") @Nullable String note,
        @Schema(title = "Oleh") @Nullable String reviewedBy,
        @Schema(title = "Ditelaah pada") @Nullable Instant reviewedAt,
        @Schema(title = "Tindakan yang terbuka bagi Anda") List<String> allowedActions) {

    static PostReviewView of(PostReview review, Actor actor, Instant now) {
        Edition edition = review.edition();
        return new PostReviewView(
                review.id(),
                review.version(),
                edition.narrative().number(),
                edition.content().title(),
                PostReviewStatus.of(review.dueAt(), review.reviewedAt(), now),
                review.kind(),
                review.dueAt(),
                edition.narrative().id(),
                edition.id(),
                edition.number(),
                review.openedAt(),
                review.outcome(),
                review.note(),
                review.reviewedByName(),
                review.reviewedAt(),
                PostReviewRules.allowedActions(review, actor));
    }
}

package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.problem.Verdict;
import java.util.List;

/** Who may take the third look: somebody of the desk who had no hand in what they look at. */
public final class PostReviewRules {
    private PostReviewRules() {}

    static Verdict mayComplete(PostReview review, Actor actor) {
        return Verdict.forbiddenUnless(
                        actor.hasAny(Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER),
                        "Hanya penyunting atau penyetuju narasi yang dapat menelaah susulan.")
                .and(() -> Verdict.forbiddenUnless(
                        !review.involved.contains(actor.subject()),
                        "Telaah susulan harus dilakukan orang lain, bukan yang ikut menerbitkan atau mencabut."))
                .and(() -> review.reviewedAt == null
                        ? Verdict.allowed()
                        : Verdict.conflicting("already-reviewed", "Telaah susulan ini sudah selesai."));
    }

    public static List<String> allowedActions(PostReview review, Actor actor) {
        return mayComplete(review, actor).isAllowed() ? List.of("complete") : List.of();
    }
}

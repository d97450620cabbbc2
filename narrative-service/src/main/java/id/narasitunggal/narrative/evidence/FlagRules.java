package id.narasitunggal.narrative.evidence;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.problem.Refusal;
import id.narasitunggal.narrative.problem.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who decides what changed evidence means for a text, and which decisions there are. */
final class FlagRules {
    private FlagRules() {}

    static boolean mayRead(Actor actor) {
        return actor.hasAny(Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER, Role.REPORT_OFFICER, Role.AUDITOR);
    }

    /** To correct the text is an intention: until it is corrected, the text stays stopped, and the decision can be changed. */
    static boolean isUnresolved(@Nullable FlagDecision decision) {
        return decision == null || decision == FlagDecision.CORRECT;
    }

    static Verdict mayDecide(@Nullable FlagDecision decision, boolean concernsText, Actor actor) {
        Verdict editor = actor.has(Role.NARRATIVE_EDITOR)
                ? Verdict.allowed()
                : Verdict.forbidden("Hanya penyunting narasi yang dapat memutuskan pengaruh perubahan bukti.");
        return editor.and(() -> isUnresolved(decision) && concernsText
                ? Verdict.allowed()
                : Verdict.impossible("Perubahan bukti ini sudah diputuskan atau edisinya sudah berakhir."));
    }

    static List<String> allowedActions(@Nullable FlagDecision decision, boolean concernsText, Actor actor) {
        return mayDecide(decision, concernsText, actor).isAllowed() ? List.of("decide") : List.of();
    }

    /** @throws Refusal.Invalid when this change cannot be answered so */
    static void requireFitting(EvidenceFlagView flag, FlagDecision decision, boolean citesBoth) {
        FlagKind kind = flag.kind();
        if (decision == FlagDecision.SETTLED) {
            throw Refusal.Invalid.field(
                    "#/decision", "Keputusan ini hanya diberikan oleh sistem. Pilih keputusan lain.");
        }
        if (kind == FlagKind.RECLASSIFIED && decision != FlagDecision.CORRECT) {
            throw Refusal.Invalid.field(
                    "#/decision",
                    "Informasi yang dikecualikan tidak dapat tetap dirujuk. Koreksi atau cabut narasinya.");
        }
        if (kind == FlagKind.CONFLICT && decision == FlagDecision.NO_EFFECT && flag.resolution() == null) {
            throw Refusal.Invalid.field(
                    "#/decision",
                    "Perbedaan data ini belum selesai dikaji. Tunggu hasilnya, cantumkan kedua angka, atau koreksi naskahnya.");
        }
        if (decision == FlagDecision.FOOTNOTE_BOTH && kind != FlagKind.CONFLICT) {
            throw Refusal.Invalid.field(
                    "#/decision", "Mencatat kedua angka hanya berlaku untuk perbedaan data. Pilih keputusan lain.");
        }
        if (decision == FlagDecision.FOOTNOTE_BOTH && !citesBoth) {
            throw Refusal.Invalid.field(
                    "#/decision",
                    "Naskah belum merujuk kedua angka yang berbeda itu. Cantumkan keduanya lebih dahulu.");
        }
    }
}

package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.problem.Refusal;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether an act is allowed, and if not, why not.
 *
 * @param refusal null when it is allowed
 */
record Verdict(@Nullable Refusal refusal) {
    private static final Verdict ALLOWED = new Verdict(null);

    static Verdict allowed() {
        return ALLOWED;
    }

    /** The actor may not do it, now or later. */
    static Verdict forbidden(String reason) {
        return new Verdict(new Refusal.Forbidden(reason));
    }

    /** It cannot be done as things stand. */
    static Verdict conflicting(String slug, String reason) {
        return new Verdict(new Refusal.Conflict(slug, reason));
    }

    static Verdict forbiddenUnless(boolean satisfied, String reason) {
        return satisfied ? ALLOWED : forbidden(reason);
    }

    boolean isAllowed() {
        return refusal == null;
    }

    /** The first no is the answer. */
    Verdict and(Supplier<Verdict> further) {
        return isAllowed() ? further.get() : this;
    }

    void orRefuse() {
        if (refusal != null) {
            throw refusal;
        }
    }
}

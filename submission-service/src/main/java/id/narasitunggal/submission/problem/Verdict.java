package id.narasitunggal.submission.problem;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The answer of a rule: allowed, or refused with a reason that a person can act on. */
public final class Verdict {
    private static final Verdict ALLOWED = new Verdict(null);
    private final @Nullable Supplier<Refusal> refusal;

    private Verdict(@Nullable Supplier<Refusal> refusal) {
        this.refusal = refusal;
    }

    public static Verdict allowed() {
        return ALLOWED;
    }

    /** This caller may not do it (403). */
    public static Verdict forbidden(String reason) {
        return new Verdict(() -> new Refusal.Forbidden(reason));
    }

    /** Nobody may do it in the present state (409). */
    public static Verdict impossible(String reason) {
        return conflicting("illegal-transition", reason);
    }

    /** As things stand nobody may do it (409), for a reason that machines know by its slug. */
    public static Verdict conflicting(String slug, String reason) {
        return new Verdict(() -> new Refusal.Conflict(slug, reason));
    }

    /** This caller may not do it (403) unless the condition holds. */
    public static Verdict forbiddenUnless(boolean satisfied, String reason) {
        return satisfied ? ALLOWED : forbidden(reason);
    }

    public boolean isAllowed() {
        return refusal == null;
    }

    /** This verdict if it refuses, else the next one. */
    public Verdict and(Supplier<Verdict> next) {
        return isAllowed() ? next.get() : this;
    }

    /** @throws Refusal when the rule says no */
    public void orRefuse() {
        if (refusal != null) {
            throw refusal.get();
        }
    }
}

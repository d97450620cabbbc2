package id.narasitunggal.narrative.problem;

import org.jspecify.annotations.Nullable;

/** The caller must say on which version of a thing a change was made: lost updates are refused, not merged. */
public final class Precondition {
    private Precondition() {}

    public static String etag(int version) {
        return "\"" + version + "\"";
    }

    /** @throws Refusal.Stale 428 without If-Match, 412 when the version has moved on */
    public static void check(@Nullable String ifMatch, int version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.Stale.missing();
        }
        if (!ifMatch.strip().equals(etag(version))) {
            throw Refusal.Stale.outdated();
        }
    }
}

package id.narasitunggal.narrative.quality;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what the checks of one aspect found. */
final class Findings {
    private static final int MOST_QUOTED = 5;
    private final Aspect aspect;
    private final List<QualityCheck> found = new ArrayList<>();

    Findings(Aspect aspect) {
        this.aspect = aspect;
    }

    List<QualityCheck> all() {
        return List.copyOf(found);
    }

    /** Without it the text cannot go on. */
    void require(String code, boolean satisfied, String place, String whenFine, String whenNot) {
        add(code, satisfied ? Outcome.PASSED : Outcome.FAILED, place, satisfied ? whenFine : whenNot);
    }

    /** A person should look at it, and may have a reason to leave it. */
    void advise(String code, boolean satisfied, String place, String whenFine, String whenNot) {
        add(code, satisfied ? Outcome.PASSED : Outcome.WARNING, place, satisfied ? whenFine : whenNot);
    }

    void add(String code, Outcome outcome, @Nullable String place, String advice) {
        found.add(new QualityCheck(code, aspect, outcome, advice, place == null ? null : "#/" + place));
    }

    /** A few of many, as a sentence can carry them. */
    static String quote(List<String> words) {
        List<String> few = words.stream().distinct().limit(MOST_QUOTED).toList();
        return String.join(", ", few) + (words.stream().distinct().count() > MOST_QUOTED ? ", …" : "");
    }

    static boolean isThere(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}

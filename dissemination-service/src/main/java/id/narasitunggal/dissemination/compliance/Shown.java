package id.narasitunggal.dissemination.compliance;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * As much of a list as pages for reading show; the spreadsheet always holds all of it.
 *
 * @param count how many there are in all
 * @param rest how many are left out, null when none is
 */
public record Shown<T>(
        String count, List<T> lines, @Nullable String rest) {
    /** Longer lists nobody reads on paper, and setting them would take a machine's whole memory. */
    static final int MOST = 600;

    static <S, T> Shown<T> of(List<S> all, Function<S, T> words) {
        return new Shown<>(
                Indonesian.number(all.size()),
                all.stream().limit(MOST).map(words).toList(),
                all.size() > MOST ? Indonesian.number(all.size() - MOST) : null);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}

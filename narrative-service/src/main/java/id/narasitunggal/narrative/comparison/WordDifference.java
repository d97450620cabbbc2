package id.narasitunggal.narrative.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The difference of two texts word by word: what stayed and what went, read together, are the old text to the letter, what
 * stayed and what came the new one.
 */
final class WordDifference {
    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");

    /** Numbers with their separators are one word: from 2,1 to 2,4 is one change, not a digit. */
    private static final Pattern WORD =
            Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*%?|[\\p{L}\\p{M}\\p{N}'’]+|\\s+|.", Pattern.DOTALL);

    /** The work grows with the square of what differs: longer stretches are shown as replaced as a whole. */
    private static final int MOST_PIECES = 4000;

    private final List<Run> runs = new ArrayList<>();

    private WordDifference() {}

    static List<Run> between(String before, String after) {
        WordDifference difference = new WordDifference();
        difference.compare(before, after, LINE);
        return Smoothing.of(difference.runs);
    }

    private void compare(String before, String after, Pattern piece) {
        List<String> old = pieces(before, piece);
        List<String> current = pieces(after, piece);
        if (old.size() + current.size() > MOST_PIECES) {
            replace(before, after);
            return;
        }
        int reached = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, current).getDeltas()) {
            add(
                    RunKind.EQUAL,
                    String.join("", old.subList(reached, delta.getSource().getPosition())));
            String gone = String.join("", delta.getSource().getLines());
            String come = String.join("", delta.getTarget().getLines());
            if (piece == LINE && !gone.isEmpty() && !come.isEmpty()) {
                compare(gone, come, WORD);
            } else {
                replace(gone, come);
            }
            reached = delta.getSource().last() + 1;
        }
        add(RunKind.EQUAL, String.join("", old.subList(reached, old.size())));
    }

    private void replace(String before, String after) {
        add(RunKind.DELETED, before);
        add(RunKind.INSERTED, after);
    }

    private void add(RunKind kind, String text) {
        if (!text.isEmpty()) {
            runs.add(new Run(kind, text));
        }
    }

    private static List<String> pieces(String text, Pattern piece) {
        return piece.matcher(text).results().map(MatchResult::group).toList();
    }
}

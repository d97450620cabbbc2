package id.narasitunggal.dissemination.matching;

import java.util.Locale;

/** Tells a mistaken letter from another word. */
final class Misreading {

    private Misreading() {}

    /** Whether two words differ by a letter or two, most of the word being the same. */
    static boolean isLikely(String word, String other) {
        String one = word.toLowerCase(Locale.ROOT);
        String two = other.toLowerCase(Locale.ROOT);
        int allowed = Math.max(one.length(), two.length()) >= 5 ? 2 : 1;
        return Math.min(one.length(), two.length()) >= 3
                && Math.abs(one.length() - two.length()) <= allowed
                && distance(one, two) <= allowed;
    }

    /** How many letters must be put in, left out or exchanged (Levenshtein). */
    private static int distance(String one, String two) {
        int[] row = new int[two.length() + 1];
        for (int column = 0; column <= two.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= two.length(); column++) {
                int exchanged = diagonal + (one.charAt(line - 1) == two.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(exchanged, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[two.length()];
    }
}

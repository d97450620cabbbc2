package id.narasitunggal.submission.exchange;

/**
 * Text in a CSV file that a spreadsheet would take for a formula. An apostrophe in front makes it literal text; texts that
 * begin that way already get one more, so that what was exported reads back identical.
 */
public final class SpreadsheetText {
    private static final String TRIGGERS = "=+-@\t\r\n";
    private static final char APOSTROPHE = '\'';

    private SpreadsheetText() {}

    public static String neutralise(String text) {
        return looksLikeFormula(text) || isNeutralised(text) ? APOSTROPHE + text : text;
    }

    public static String restore(String text) {
        return isNeutralised(text) ? text.substring(1) : text;
    }

    private static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && TRIGGERS.indexOf(text.charAt(0)) >= 0;
    }

    /** Any number of apostrophes before a formula. */
    private static boolean isNeutralised(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == APOSTROPHE) {
            i++;
        }
        return i > 0 && looksLikeFormula(text.substring(i));
    }
}

package id.narasitunggal.dissemination.matching.text;

import java.util.Arrays;

/** A text cut into comparable words and figures, each with its place in the original. */
public final class Tokens {

    private final String text;
    private final int[] names;
    private final int[] starts;
    private final int[] ends;
    private final Figures figures;

    Tokens(String text, int[] names, int[] starts, int[] ends, Figures figures) {
        this.text = text;
        this.names = names;
        this.starts = starts;
        this.ends = ends;
        this.figures = figures;
    }

    /** Cuts the text; the same text gives the same tokens in every version with the same algorithm name. */
    public static Tokens of(String text) {
        return new NumberGrammar(WordScanner.scan(text)).tokens(text);
    }

    public String text() {
        return text;
    }

    public int size() {
        return names.length;
    }

    /** The names under which the words are compared, one per token; callers must not write to it. */
    public int[] names() {
        return names;
    }

    /** Names and figures together, as an index takes them. */
    public Wording wording() {
        return new Wording(names, figures);
    }

    public int nameAt(int token) {
        return names[token];
    }

    public boolean isFigure(int token) {
        return names[token] == WordHash.FIGURE;
    }

    public Figures figures() {
        return figures;
    }

    /** Where the token begins in the original text. */
    public int startOf(int token) {
        return starts[token];
    }

    /** Where the token ends in the original text (exclusive). */
    public int endOf(int token) {
        return ends[token];
    }

    /** The original text from one token up to, not including, another. */
    public String between(int fromToken, int toToken) {
        return fromToken >= toToken ? "" : text.substring(starts[fromToken], ends[toToken - 1]);
    }

    /** Whether the token begins a new line of the original, as headlines, captions and paragraphs do. */
    public boolean beginsLine(int token) {
        int from = token == 0 ? 0 : ends[token - 1];
        return token == 0 || text.substring(from, starts[token]).indexOf('\n') >= 0;
    }

    /** Whether a sentence or a paragraph ended before the token; a single line end may be a printer's. */
    public boolean beginsSentence(int token) {
        if (token == 0) {
            return true;
        }
        int lineEnds = 0;
        boolean isEnded = false;
        for (int place = ends[token - 1]; place < starts[token]; place++) {
            char character = text.charAt(place);
            lineEnds += character == '\n' ? 1 : 0;
            isEnded |= character == '.' || character == '!' || character == '?' || character == ';';
        }
        return isEnded || lineEnds > 1;
    }

    /** Whether no line ends between the two tokens. */
    public boolean isOneLine(int firstToken, int lastToken) {
        for (int place = ends[firstToken]; place < starts[lastToken]; place++) {
            if (text.charAt(place) == '\n') {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "Tokens[" + names.length + " words, " + figures.count() + " figures, " + Arrays.hashCode(names) + "]";
    }
}

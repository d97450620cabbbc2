package id.narasitunggal.dissemination.matching.text;

import java.util.Arrays;

/** Reads a folded text from left to right and cuts it into words and digit runs. */
final class WordScanner {

    private static final int PERCENT = WordHash.of("persen");
    private static final int UNTIL = WordHash.of("sampai");
    /** Letters that may be glued to digits without making a name of it: "25kg" is a figure, "5g" is a word. */
    private static final WordSet UNITS =
            WordSet.of("kg km cm mm ha gb mb ton liter jt rb juta ribu miliar triliun persen wib wita wit t m k tahun");

    private final FoldedText text;
    private final char[] characters;
    private final int length;
    private final RawWords words;
    private int at;
    private int lastEnd;

    private WordScanner(FoldedText text) {
        this.text = text;
        this.characters = text.characters;
        this.length = text.length;
        this.words = new RawWords(length / 5 + 16);
    }

    static RawWords scan(String text) {
        var scanner = new WordScanner(FoldedText.of(text));
        scanner.run();
        return scanner.words;
    }

    private void run() {
        while (at < length) {
            char character = characters[at];
            if (isLetter(character)) {
                word();
            } else if (isDigit(character)) {
                digits();
            } else {
                if (character == '%') {
                    emit(PERCENT, Double.NaN, at, at + 1);
                }
                at++;
            }
        }
    }

    private void word() {
        int start = at;
        if (isUntilAbbreviation()) {
            at += 3;
            emit(UNTIL, Double.NaN, start, at);
            return;
        }
        int hash = WordHash.SEED;
        while (at < length) {
            char character = characters[at];
            if (isLetter(character) || isDigit(character)) {
                if (isDigit(character) && isCurrency(start, at)) {
                    break;
                }
                hash = WordHash.extend(hash, character);
            } else if (isPartedAtLineEnd(start)) {
                at++;
            } else if (!isInnerApostrophe(character)) {
                break;
            }
            at++;
        }
        emit(Abbreviations.spelledOut(WordHash.finish(hash)), Double.NaN, start, at);
    }

    private void digits() {
        int start = at;
        var literal = new DigitRun(characters, start, length);
        int unitEnd = literal.end;
        while (unitEnd < length && (isLetter(characters[unitEnd]) || isDigit(characters[unitEnd]))) {
            unitEnd++;
        }
        if (unitEnd > literal.end && !UNITS.contains(nameOf(literal.end, unitEnd))) {
            at = unitEnd;
            emit(nameOf(start, unitEnd), Double.NaN, start, unitEnd);
            return;
        }
        at = literal.end;
        emit(WordHash.FIGURE, literal.value, start, at);
    }

    private void emit(int name, double value, int start, int end) {
        boolean isFollowing = words.count > 0 && isBlank(lastEnd, start);
        words.add(name, value, text.originOf(start), text.originAfter(end), isFollowing);
        lastEnd = end;
    }

    private boolean isBlank(int from, int to) {
        int lineEnds = 0;
        for (int index = from; index < to; index++) {
            char character = characters[index];
            if (character == '\n') {
                lineEnds++;
            } else if (character != ' ' && character != '\t' && character != '\r' && character != 0xA0) {
                return false;
            }
        }
        return lineEnds <= 1;
    }

    private int nameOf(int start, int end) {
        int hash = WordHash.SEED;
        for (int index = start; index < end; index++) {
            hash = WordHash.extend(hash, characters[index]);
        }
        return WordHash.finish(hash);
    }

    /** "s.d." and "s/d" are written for "sampai dengan". */
    private boolean isUntilAbbreviation() {
        return characters[at] == 's'
                && at + 2 < length
                && (characters[at + 1] == '.' || characters[at + 1] == '/')
                && characters[at + 2] == 'd'
                && (at + 3 == length || !isLetter(characters[at + 3]));
    }

    /** "peme-" at a line end and "rintah" on the next are one word; "anak-" and "anak" are two. */
    private boolean isPartedAtLineEnd(int start) {
        boolean isParted =
                characters[at] == '-' && at + 2 < length && characters[at + 1] == '\n' && isLetter(characters[at + 2]);
        int firstPart = at - start;
        boolean isDoubled = isParted
                && at + 2 + firstPart <= length
                && Arrays.equals(characters, start, at, characters, at + 2, at + 2 + firstPart);
        return isParted && !isDoubled;
    }

    private boolean isCurrency(int start, int end) {
        return (end - start == 2 && characters[start] == 'r' && characters[start + 1] == 'p')
                || (end - start == 3
                        && characters[start] == 'i'
                        && characters[start + 1] == 'd'
                        && characters[start + 2] == 'r');
    }

    private boolean isInnerApostrophe(char character) {
        return (character == '\'' || character == 0x2019 || character == 0x2018 || character == '`')
                && at + 1 < length
                && isLetter(characters[at + 1]);
    }

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 0x80 && Character.isLetter(character));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}

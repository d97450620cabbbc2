package id.narasitunggal.dissemination.matching.text;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text in lower case and compatibility form (NFKC) that still knows where each character stood in the original. */
final class FoldedText {

    final char[] characters;
    final int length;
    private final int originalLength;
    private final int @Nullable [] origins;

    private FoldedText(char[] characters, int length, int originalLength, int @Nullable [] origins) {
        this.characters = characters;
        this.length = length;
        this.originalLength = originalLength;
        this.origins = origins;
    }

    static FoldedText of(String text) {
        char[] characters = text.toCharArray();
        for (int index = 0; index < characters.length; index++) {
            char character = characters[index];
            if (character >= 0x80 && !isPlainPunctuation(character)) {
                return normalised(text);
            }
            if (character >= 'A' && character <= 'Z') {
                characters[index] = (char) (character | 0x20);
            }
        }
        return new FoldedText(characters, characters.length, characters.length, null);
    }

    /** The place in the original of the folded character at this place. */
    int originOf(int place) {
        if (origins == null) {
            return place;
        }
        return place < length ? origins[place] : originalLength;
    }

    /** The place in the original just behind the folded character before this place. */
    int originAfter(int place) {
        return origins == null ? place : Math.max(originOf(place), originOf(place - 1) + 1);
    }

    private static boolean isPlainPunctuation(char character) {
        return character == 0xA0 || (character >= 0x2010 && character <= 0x2026);
    }

    private static FoldedText normalised(String text) {
        char[] characters = new char[text.length() + 16];
        int[] origins = new int[characters.length];
        int length = 0;
        int at = 0;
        while (at < text.length()) {
            int end = segmentEnd(text, at);
            String folded = fold(text, at, end);
            while (length + folded.length() > characters.length) {
                characters = Arrays.copyOf(characters, characters.length * 2 + folded.length());
                origins = Arrays.copyOf(origins, characters.length);
            }
            for (int index = 0; index < folded.length(); index++) {
                characters[length] = folded.charAt(index);
                origins[length++] = Math.min(at + index, end - 1);
            }
            at = end;
        }
        return new FoldedText(characters, length, text.length(), origins);
    }

    /** A base character with the marks that follow it is normalised as one piece. */
    private static int segmentEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && text.charAt(end) >= 0x300 && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static String fold(String text, int start, int end) {
        char first = text.charAt(start);
        if (end - start == 1 && first < 0x80) {
            return SINGLE[first];
        }
        String folded = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKC);
        StringBuilder kept = new StringBuilder(folded.length());
        folded.codePoints()
                .filter(codePoint -> Character.getType(codePoint) != Character.FORMAT)
                .map(Character::toLowerCase)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static final String[] SINGLE = singles();

    private static String[] singles() {
        String[] singles = new String[0x80];
        for (char character = 0; character < 0x80; character++) {
            singles[character] = String.valueOf(Character.toLowerCase(character));
        }
        return singles;
    }
}

package id.narasitunggal.dissemination.matching;

import id.narasitunggal.dissemination.matching.alignment.Gap;
import id.narasitunggal.dissemination.matching.text.Tokens;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what a scanner or a typist mistook from what somebody changed. */
final class MisreadWords {

    /** Letters that scanners take for digits, each above the digit it stands for. */
    private static final String LETTERS = "oqlizsbg";

    private static final String DIGITS = "00112589";

    /** Words that may part a figure of several words. */
    private static final int MOST_BETWEEN = 2;

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(\\.\\d{3})+");

    private final Tokens page;
    private final Tokens edition;

    MisreadWords(Tokens page, Tokens edition) {
        this.page = page;
        this.edition = edition;
    }

    /** Whether the page's words are the edition's with letters mistaken. */
    boolean areWords(Gap gap) {
        boolean isEven = gap.pageWords() == gap.editionWords();
        for (int word = 0; isEven && word < gap.pageWords(); word++) {
            int inEdition = gap.editionFrom() + word;
            int onPage = gap.pageFrom() + word;
            isEven = Misreading.isLikely(edition.between(inEdition, inEdition + 1), page.between(onPage, onPage + 1));
        }
        return isEven && gap.pageWords() > 0;
    }

    /** Whether the digits on the page are the edition's, only the letters around them or the word behind were mistaken. */
    boolean isFigure(Gap gap) {
        return hasMistakenScale(gap) || hasSameDigits(gap) || isParted(gap) || isPartedAsInEnglish(gap);
    }

    /** "dua bersama belas": the words of the figure stand there still, in two pieces with a word or two put in between. */
    private boolean isParted(Gap gap) {
        String inEdition = edition.between(gap.editionFrom(), gap.editionTo()).toLowerCase(Locale.ROOT);
        String piece = page.between(gap.pageFrom(), gap.pageTo()).toLowerCase(Locale.ROOT);
        if (!inEdition.startsWith(piece + ' ')) {
            return false;
        }
        String[] others = inEdition.substring(piece.length() + 1).split("\\s+");
        int found = 0;
        int last = Math.min(page.size(), gap.pageTo() + MOST_BETWEEN + others.length);
        for (int token = gap.pageTo(); token < last && !page.isFigure(token) && found < others.length; token++) {
            found += page.between(token, token + 1).equalsIgnoreCase(others[found]) ? 1 : 0;
        }
        return found == others.length;
    }

    /** "10,416" for "10.416": the thousands parted as in English; a scale behind them makes decimals of them. */
    private boolean isPartedAsInEnglish(Gap gap) {
        String inEdition = edition.between(gap.editionFrom(), gap.editionTo());
        String onPage = page.between(gap.pageFrom(), gap.pageTo());
        return THOUSANDS.matcher(inEdition).matches()
                && inEdition.replace('.', ',').equals(onPage);
    }

    /** "38,7 tri1iun": the figure is whole, only the word behind it was mistaken. */
    private boolean hasMistakenScale(Gap gap) {
        String inEdition = edition.between(gap.editionFrom(), gap.editionTo());
        int scale = inEdition.lastIndexOf(' ');
        boolean isFollowed = scale > 0 && gap.pageTo() < page.size() && !page.isFigure(gap.pageTo());
        return isFollowed
                && inEdition.substring(0, scale).equals(page.between(gap.pageFrom(), gap.pageTo()))
                && Misreading.isLikely(inEdition.substring(scale + 1), page.between(gap.pageTo(), gap.pageTo() + 1));
    }

    /** "R30.500" for "Rp30.500", "l2.500" for "12.500": nothing but blanks ends what is read as one. */
    private boolean hasSameDigits(Gap gap) {
        String onPage = unbroken(page, gap.pageFrom(), gap.pageTo());
        String inEdition = unbroken(edition, gap.editionFrom(), gap.editionTo());
        boolean isPartOfMore = onPage.length() > page.endOf(gap.pageTo() - 1) - page.startOf(gap.pageFrom());
        String digits = digits(inEdition);
        return isPartOfMore
                && !digits.isEmpty()
                && digits.equals(digits(onPage))
                && scale(inEdition).equals(scale(onPage));
    }

    private static String unbroken(Tokens tokens, int from, int to) {
        String text = tokens.text();
        int start = tokens.startOf(from);
        int end = tokens.endOf(to - 1);
        while (start > 0 && isPartOfFigure(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isPartOfFigure(char character) {
        return Character.isLetterOrDigit(character) || character == '.' || character == ',';
    }

    /** The digits of the first word that holds any, mistaken letters put right, without the letters of a currency before them. */
    private static String digits(String figure) {
        String first = figure.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        StringBuilder digits = new StringBuilder();
        int start = 0;
        while (start < first.length()
                && Character.isLetter(first.charAt(start))
                && isCurrencyLetter(first.charAt(start))) {
            start++;
        }
        for (int index = start; index < first.length(); index++) {
            char character = first.charAt(index);
            int mistaken = LETTERS.indexOf(character);
            if (Character.isDigit(character)) {
                digits.append(character);
            } else if (mistaken >= 0) {
                digits.append(DIGITS.charAt(mistaken));
            }
        }
        return digits.toString();
    }

    private static boolean isCurrencyLetter(char letter) {
        return letter == 'r' || letter == 'p' || letter == 'n';
    }

    private static String scale(String figure) {
        int blank = figure.indexOf(' ');
        return blank < 0 ? "" : figure.substring(blank + 1).toLowerCase(Locale.ROOT);
    }
}

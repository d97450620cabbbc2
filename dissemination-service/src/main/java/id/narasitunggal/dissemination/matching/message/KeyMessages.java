package id.narasitunggal.dissemination.matching.message;

import id.narasitunggal.dissemination.matching.alignment.CommonWords;
import id.narasitunggal.dissemination.matching.alignment.Gap;
import id.narasitunggal.dissemination.matching.text.Figures;
import id.narasitunggal.dissemination.matching.text.Lexicon;
import id.narasitunggal.dissemination.matching.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Looks for each key message on a page, close together but in any order, and checks its figures and its meaning. */
public final class KeyMessages {

    private final double conveyed;
    private final double missing;

    /** Judges by the share of a message's own words from which it is conveyed and below which it is missing. */
    public KeyMessages(double conveyed, double missing) {
        this.conveyed = conveyed;
        this.missing = missing;
    }

    /** Judges each message, given also the edition's own text, which may word some messages differently itself. */
    public List<KeyMessageFinding> judge(List<String> messages, Tokens page, Tokens edition, Copied copied) {
        List<KeyMessageFinding> findings = new ArrayList<>();
        for (String message : messages) {
            Tokens words = Tokens.of(message);
            var inEdition = new MessageWindow(words, edition);
            // Whatever stands around it, the edition does not contradict its own message.
            boolean isInEdition = inEdition.share() >= conveyed;
            findings.add(
                    isInEdition && copied.holds(inEdition.from(), inEdition.to())
                            ? copiedFinding(words, inEdition, page, edition, copied)
                            : ownWords(words, inEdition, page, isInEdition, copied));
        }
        return findings.stream()
                .map(finding -> isExplained(finding, findings) ? partly(finding) : finding)
                .toList();
    }

    /** Words that give one message as it is meant do not contradict another by the same pattern. */
    private static boolean isExplained(KeyMessageFinding finding, List<KeyMessageFinding> findings) {
        return finding.verdict() == KeyMessageVerdict.CONTRADICTED
                && findings.stream()
                        .anyMatch(other -> other.verdict() == KeyMessageVerdict.CONVEYED
                                && other.share() > finding.share()
                                && (other.onPage().contains(finding.onPage())
                                        || finding.onPage().contains(other.onPage())));
    }

    private static KeyMessageFinding partly(KeyMessageFinding finding) {
        return new KeyMessageFinding(finding.message(), KeyMessageVerdict.PARTLY, finding.share(), finding.onPage());
    }

    /** The page took over the very words in which the edition gives the message; the alignment tells whether faithfully. */
    private static KeyMessageFinding copiedFinding(
            Tokens words, MessageWindow inEdition, Tokens page, Tokens edition, Copied copied) {
        boolean isChanged =
                copied.changesWithin(inEdition.from(), inEdition.to()).anyMatch(gap -> touches(gap, words, edition));
        return new KeyMessageFinding(
                words.text(),
                isChanged ? KeyMessageVerdict.CONTRADICTED : KeyMessageVerdict.CONVEYED,
                inEdition.share(),
                copied.onPage(inEdition.from(), inEdition.to(), page));
    }

    /** A changed figure that merely stands between the message's words in the edition is none of the message's own. */
    private static boolean touches(Gap gap, Tokens words, Tokens edition) {
        boolean isFigure = gap.editionWords() == 1 && gap.pageWords() == 1 && edition.isFigure(gap.editionFrom());
        return !isFigure || words.figures().holds(edition.figures().valueAt(gap.editionFrom()));
    }

    private KeyMessageFinding ownWords(
            Tokens words, MessageWindow inEdition, Tokens page, boolean isInEdition, Copied copied) {
        var window = new MessageWindow(words, page);
        int[] pairs = pairs(words, page, window);
        KeyMessageFinding onPage = finding(words, page, window, pairs);
        boolean isMeant = copied.isAmong(window.from(), window.to())
                && !copied.isTakenElsewhere(pairs, inEdition.from(), inEdition.to());
        if (onPage.verdict() == KeyMessageVerdict.CONTRADICTED && !isMeant) {
            // Another story, or a faithful copy of another sentence that merely sounds alike, contradicts nothing.
            return partly(onPage);
        }
        boolean isSaid =
                onPage.verdict() == KeyMessageVerdict.CONVEYED || onPage.verdict() == KeyMessageVerdict.CONTRADICTED;
        return isSaid || isInEdition ? onPage : notInText(onPage);
    }

    /** Whether the page holds enough of a message's words, close together, that judging is worth the while. */
    public boolean mayCarry(List<String> messages, Tokens page, PageWords pageWords, double share) {
        return messages.stream()
                .map(Tokens::of)
                .anyMatch(message ->
                        pageWords.share(message) >= share && new MessageWindow(message, page).share() >= share);
    }

    private static KeyMessageFinding notInText(KeyMessageFinding finding) {
        return new KeyMessageFinding(
                finding.message(), KeyMessageVerdict.NOT_IN_TEXT, finding.share(), finding.onPage());
    }

    private static int[] pairs(Tokens words, Tokens page, MessageWindow window) {
        int[] pairs = new int[words.size()];
        Arrays.fill(pairs, -1);
        new CommonWords(page, words.names(), words.figures()).pair(window.from(), window.to(), 0, words.size(), pairs);
        return pairs;
    }

    private KeyMessageFinding finding(Tokens words, Tokens page, MessageWindow window, int[] pairs) {
        double share = window.share();
        int first = Arrays.stream(pairs).filter(token -> token >= 0).min().orElse(window.from());
        int last = Arrays.stream(pairs).max().orElse(-1) + 1;
        String onPage = share < missing ? "" : page.between(first, last);
        return new KeyMessageFinding(words.text(), verdict(share, words, page, pairs, window), share, onPage);
    }

    private KeyMessageVerdict verdict(double share, Tokens words, Tokens page, int[] pairs, MessageWindow window) {
        if (share < missing) {
            return KeyMessageVerdict.MISSING;
        }
        if (share < conveyed) {
            return KeyMessageVerdict.PARTLY;
        }
        boolean isContradicted = hasOtherFigure(words, page, pairs, window) || hasOtherSense(words, page, pairs);
        return isContradicted ? KeyMessageVerdict.CONTRADICTED : KeyMessageVerdict.CONVEYED;
    }

    /** A figure contradicts when another one stands in its place and its own value stands nowhere near. */
    private static boolean hasOtherFigure(Tokens words, Tokens page, int[] pairs, MessageWindow window) {
        Figures figures = words.figures();
        for (int ordinal = 0; ordinal < figures.count(); ordinal++) {
            int token = figures.tokenOf(ordinal);
            if (pairs[token] >= 0
                    && !window.holdsFigure(figures.valueAt(token))
                    && isInSentence(pairs[token], pairs, page)) {
                return !Figures.areEqual(page.figures().valueAt(pairs[token]), figures.valueAt(token));
            }
        }
        return false;
    }

    /** Whether most of the message stands in the line of this token; a date under a headline belongs to no message. */
    private static boolean isInSentence(int pageToken, int[] pairs, Tokens page) {
        int paired = 0;
        int inLine = 0;
        for (int pair : pairs) {
            paired += pair >= 0 ? 1 : 0;
            inLine += pair >= 0 && page.isOneLine(Math.min(pair, pageToken), Math.max(pair, pageToken)) ? 1 : 0;
        }
        return inLine * 2 > paired;
    }

    /** Where the message begins on the page: its first words may have been replaced, and a negation stand among them. */
    private static int beginning(int[] pairs, Tokens page) {
        int replaced = 0;
        while (replaced < pairs.length && pairs[replaced] < 0) {
            replaced++;
        }
        int first = Arrays.stream(pairs).filter(token -> token >= 0).min().orElse(0);
        while (replaced > 0 && first > 0 && !page.beginsSentence(first)) {
            first--;
            replaced--;
        }
        return first;
    }

    private static boolean hasOtherSense(Tokens words, Tokens page, int[] pairs) {
        int first = beginning(pairs, page);
        int last = Arrays.stream(pairs).max().orElse(-1);
        int surplus =
                Lexicon.negations(page.names(), first, last + 1) - Lexicon.negations(words.names(), 0, words.size());
        return surplus != 0;
    }
}

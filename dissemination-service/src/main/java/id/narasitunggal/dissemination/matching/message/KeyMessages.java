package id.narasitunggal.dissemination.matching.message;

import id.narasitunggal.dissemination.matching.alignment.CommonWords;
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
    public List<KeyMessageFinding> judge(List<String> messages, Tokens page, Tokens edition) {
        List<KeyMessageFinding> findings = new ArrayList<>();
        for (String message : messages) {
            Tokens words = Tokens.of(message);
            KeyMessageFinding onPage = find(message, words, page);
            boolean isSaid = onPage.verdict() == KeyMessageVerdict.CONVEYED
                    || onPage.verdict() == KeyMessageVerdict.CONTRADICTED;
            boolean isExpected = isSaid || find(message, words, edition).verdict() == KeyMessageVerdict.CONVEYED;
            findings.add(isExpected ? onPage : notInText(onPage));
        }
        return findings;
    }

    /** Whether the page holds enough of a message's words that judging is worth the while. */
    public boolean mayCarry(List<String> messages, Tokens page, double share) {
        return messages.stream().anyMatch(message -> new MessageWindow(Tokens.of(message), page).share() >= share);
    }

    private static KeyMessageFinding notInText(KeyMessageFinding finding) {
        return new KeyMessageFinding(
                finding.message(), KeyMessageVerdict.NOT_IN_TEXT, finding.share(), finding.onPage());
    }

    private KeyMessageFinding find(String message, Tokens words, Tokens page) {
        var window = new MessageWindow(words, page);
        double share = window.share();
        int[] pairs = new int[words.size()];
        Arrays.fill(pairs, -1);
        new CommonWords(page, words.names(), words.figures()).pair(window.from(), window.to(), 0, words.size(), pairs);
        int first = Arrays.stream(pairs).filter(token -> token >= 0).min().orElse(window.from());
        int last = Arrays.stream(pairs).max().orElse(-1) + 1;
        String onPage = share < missing ? "" : page.between(first, last);
        return new KeyMessageFinding(message, verdict(share, words, page, pairs, window), share, onPage);
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
            if (pairs[token] >= 0 && !window.holdsFigure(figures.valueAt(token))) {
                return !Figures.areEqual(page.figures().valueAt(pairs[token]), figures.valueAt(token));
            }
        }
        return false;
    }

    private static boolean hasOtherSense(Tokens words, Tokens page, int[] pairs) {
        int first = Arrays.stream(pairs).filter(token -> token >= 0).min().orElse(0);
        int last = Arrays.stream(pairs).max().orElse(-1);
        int surplus = 0;
        for (int token = first; token <= last; token++) {
            surplus += Lexicon.isNegation(page.nameAt(token)) ? 1 : 0;
        }
        for (int token = 0; token < words.size(); token++) {
            surplus -= Lexicon.isNegation(words.nameAt(token)) ? 1 : 0;
        }
        return surplus != 0;
    }
}

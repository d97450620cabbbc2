package id.narasitunggal.dissemination.matching.message;

import id.narasitunggal.dissemination.matching.text.Figures;
import id.narasitunggal.dissemination.matching.text.Lexicon;
import id.narasitunggal.dissemination.matching.text.Tokens;

/** The stretch of a page that holds most of a message's own words and figures. */
final class MessageWindow {

    private final Tokens page;
    private final WantedWords wanted;
    private final int width;
    private int wantedCount;
    private int from;
    private int to;
    private int found;

    MessageWindow(Tokens message, Tokens page) {
        this.page = page;
        this.width = message.size() + message.size() / 2 + 6;
        this.wanted = new WantedWords(message.size() * 2);
        boolean hasOwnWords = false;
        for (int token = 0; token < message.size(); token++) {
            hasOwnWords |= isOwn(message.nameAt(token));
        }
        for (int token = 0; token < message.size(); token++) {
            if (isOwn(message.nameAt(token)) || !hasOwnWords) {
                wanted.want(message.nameAt(token));
                wantedCount++;
            }
            if (message.isFigure(token)) {
                wanted.want(valueName(message, token));
                wantedCount++;
            }
        }
        slide();
        tighten();
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Share of the message's own words in the window; a figure counts once for standing there and once for its value. */
    double share() {
        return wantedCount == 0 ? 0 : (double) found / wantedCount;
    }

    boolean holdsFigure(double value) {
        for (int token = from; token < to; token++) {
            if (page.isFigure(token) && Figures.areEqual(page.figures().valueAt(token), value)) {
                return true;
            }
        }
        return false;
    }

    static boolean isOwn(int name) {
        return !Lexicon.isFunctionWord(name) && !Lexicon.isNegation(name);
    }

    private static int valueName(Tokens text, int token) {
        return Figures.nameOf(text.figures().valueAt(token));
    }

    private void slide() {
        int inside = 0;
        for (int token = 0; token < page.size(); token++) {
            inside += take(token);
            if (token >= width) {
                inside -= giveBack(token - width);
            }
            if (inside > found) {
                found = inside;
                from = Math.max(0, token - width + 1);
                to = token + 1;
            }
        }
        for (int token = Math.max(0, page.size() - width); token < page.size(); token++) {
            giveBack(token);
        }
    }

    /** Leaves out words before the first one that counts. */
    private void tighten() {
        for (int token = from; token < to; token++) {
            take(token);
        }
        while (from < to && giveBack(from) == 0) {
            from++;
        }
    }

    private int take(int token) {
        int value = page.isFigure(token) ? wanted.take(valueName(page, token)) : 0;
        return wanted.take(page.nameAt(token)) + value;
    }

    private int giveBack(int token) {
        int value = page.isFigure(token) ? wanted.giveBack(valueName(page, token)) : 0;
        return wanted.giveBack(page.nameAt(token)) + value;
    }
}

package id.narasitunggal.dissemination.matching.message;

import id.narasitunggal.dissemination.matching.text.Tokens;
import java.util.BitSet;

/**
 * Which words a page may hold, wherever they stand: a quick look before messages are searched for. A word may seem to be there
 * that is not, never the other way round.
 */
public final class PageWords {

    private static final int MASK = (1 << 15) - 1;

    private final BitSet words = new BitSet(MASK + 1);

    /** Notes the words and the values of the figures of this page. */
    public PageWords(Tokens page) {
        for (int name : page.wording().exactNames()) {
            words.set(name & MASK);
        }
        for (int ordinal = 0; ordinal < page.figures().count(); ordinal++) {
            words.set(page.nameAt(page.figures().tokenOf(ordinal)) & MASK);
        }
    }

    /** At most this share of a message's own words stands on the page, counted as a window over the page would count them. */
    double share(Tokens message) {
        int[] exact = message.wording().exactNames();
        boolean hasOwnWords = false;
        for (int token = 0; token < exact.length; token++) {
            hasOwnWords |= MessageWindow.isOwn(message.nameAt(token));
        }
        int wanted = 0;
        int found = 0;
        for (int token = 0; token < exact.length; token++) {
            if (MessageWindow.isOwn(message.nameAt(token)) || !hasOwnWords) {
                wanted++;
                found += words.get(message.nameAt(token) & MASK) ? 1 : 0;
            }
            if (message.isFigure(token)) {
                wanted++;
                found += words.get(exact[token] & MASK) ? 1 : 0;
            }
        }
        return wanted == 0 ? 0 : (double) found / wanted;
    }
}

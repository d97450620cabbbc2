package id.narasitunggal.dissemination.matching;

import id.narasitunggal.dissemination.matching.alignment.Alignment;
import id.narasitunggal.dissemination.matching.text.Figures;

/**
 * Telling figures of an edition where the page follows it. Others may write by the same patterns, but they fill in other figures:
 * several of the same in the same order are the edition's.
 */
record OwnFigures(int same, int other) {

    /** Figures that nobody fills in alike by chance. */
    private static final int ENOUGH = 3;
    /** How many times more of them must be the same than other: last year's release keeps some. */
    private static final int MANY_MORE = 3;

    static OwnFigures of(Alignment alignment, Figures edition, Figures page) {
        int same = 0;
        int other = 0;
        for (int ordinal = 0; ordinal < edition.count(); ordinal++) {
            int token = edition.tokenOf(ordinal);
            int onPage = alignment.pageTokenOf()[token];
            if (onPage >= 0 && edition.isTellingAt(token)) {
                boolean isSame = Figures.areEqual(edition.valueAt(token), page.valueAt(onPage));
                same += isSame ? 1 : 0;
                other += isSame ? 0 : 1;
            }
        }
        return new OwnFigures(same, other);
    }

    boolean areTheEditions() {
        return same >= ENOUGH && same >= MANY_MORE * other;
    }
}

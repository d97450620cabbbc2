package id.narasitunggal.dissemination.matching.alignment;

import id.narasitunggal.dissemination.matching.text.Figures;
import id.narasitunggal.dissemination.matching.text.Tokens;

/** Pairs the words that two short stretches have in common, in order (longest common subsequence). */
public final class CommonWords {

    /** Equal words weigh slightly more than a figure in the place of another, so that equal figures pair first. */
    private static final int EQUAL = 4;

    private static final int OTHER_FIGURE = 3;

    private final Tokens page;
    private final int[] editionNames;
    private final Figures editionFigures;

    /** Compares stretches of this page with stretches of these edition words. */
    public CommonWords(Tokens page, int[] editionNames, Figures editionFigures) {
        this.page = page;
        this.editionNames = editionNames;
        this.editionFigures = editionFigures;
    }

    /** Writes the page token of each newly paired edition word into {@code pageTokenOf}, where unpaired words hold -1. */
    public void pair(int pageFrom, int pageTo, int editionFrom, int editionTo, int[] pageTokenOf) {
        int rows = pageTo - pageFrom;
        int columns = editionTo - editionFrom;
        if (rows <= 0 || columns <= 0) {
            return;
        }
        int[] best = new int[(rows + 1) * (columns + 1)];
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = columns - 1; column >= 0; column--) {
                int here = row * (columns + 1) + column;
                int weight = weight(pageFrom + row, editionFrom + column);
                int paired = weight == 0 ? 0 : weight + best[here + columns + 2];
                best[here] = Math.max(paired, Math.max(best[here + 1], best[here + columns + 1]));
            }
        }
        trace(best, pageFrom, pageTo, editionFrom, editionTo, pageTokenOf);
    }

    private void trace(int[] best, int pageFrom, int pageTo, int editionFrom, int editionTo, int[] pageTokenOf) {
        int width = editionTo - editionFrom + 1;
        int onPage = pageFrom;
        int inEdition = editionFrom;
        while (onPage < pageTo && inEdition < editionTo) {
            int here = (onPage - pageFrom) * width + inEdition - editionFrom;
            int weight = weight(onPage, inEdition);
            if (weight > 0 && best[here] == weight + best[here + width + 1]) {
                pageTokenOf[inEdition] = pageTokenOf[inEdition] < 0 ? onPage : pageTokenOf[inEdition];
                onPage++;
                inEdition++;
            } else if (best[here] == best[here + width]) {
                onPage++;
            } else {
                inEdition++;
            }
        }
    }

    private int weight(int onPage, int inEdition) {
        if (page.nameAt(onPage) != editionNames[inEdition]) {
            return 0;
        }
        if (!page.isFigure(onPage)) {
            return EQUAL;
        }
        return Figures.areEqual(page.figures().valueAt(onPage), editionFigures.valueAt(inEdition))
                ? EQUAL
                : OTHER_FIGURE;
    }
}

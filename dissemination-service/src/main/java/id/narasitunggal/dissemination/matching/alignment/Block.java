package id.narasitunggal.dissemination.matching.alignment;

/** A run of words that stands unchanged in the page and in the edition. */
record Block(int pageStart, int editionStart, int length) {

    int pageEnd() {
        return pageStart + length;
    }

    int editionEnd() {
        return editionStart + length;
    }
}

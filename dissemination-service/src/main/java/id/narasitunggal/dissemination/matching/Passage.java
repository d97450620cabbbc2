package id.narasitunggal.dissemination.matching;

/** A stretch that page and edition share, by character places in both texts (ends exclusive), to be shown side by side. */
public record Passage(int pageStart, int pageEnd, int editionStart, int editionEnd, int words) {}

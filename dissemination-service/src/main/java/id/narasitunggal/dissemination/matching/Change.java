package id.narasitunggal.dissemination.matching;

/** Words of the edition that the page replaced, dropped or added; either text may be empty. Places are characters of the page. */
public record Change(String inEdition, String onPage, int pageStart, int pageEnd) {}

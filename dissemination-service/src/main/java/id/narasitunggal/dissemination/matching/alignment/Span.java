package id.narasitunggal.dissemination.matching.alignment;

/**
 * A passage that page and edition share, as token places (ends exclusive).
 *
 * @param score informative words taken over, less the cost of gaps and of figures that differ
 * @param evidence the shared runs of words in it, each weighted by how rare it is
 */
public record Span(int pageFrom, int pageTo, int editionFrom, int editionTo, double score, double evidence) {}

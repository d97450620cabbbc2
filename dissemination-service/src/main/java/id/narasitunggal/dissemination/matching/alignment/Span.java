package id.narasitunggal.dissemination.matching.alignment;

/**
 * A passage that page and edition share, as token places (ends exclusive).
 *
 * @param score informative words taken over, less the cost of gaps and of figures that differ
 * @param evidence the shared runs of words in it, each weighted by how rare it is
 * @param unbroken the longest stretch of it in which nothing was changed
 */
public record Span(
        int pageFrom, int pageTo, int editionFrom, int editionTo, double score, double evidence, Stretch unbroken) {

    Span with(Stretch longest) {
        return new Span(pageFrom, pageTo, editionFrom, editionTo, score, evidence, longest);
    }
}

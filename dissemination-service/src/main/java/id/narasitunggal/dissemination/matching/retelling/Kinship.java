package id.narasitunggal.dissemination.matching.retelling;

/**
 * How closely a document and a page are about the same.
 *
 * @param score for ranking only
 * @param share how much of the document's rare words the page holds, 0 to 1
 * @param figures telling figures in common, each divided among the documents that hold it
 */
public record Kinship(int document, double score, double share, double figures) {}

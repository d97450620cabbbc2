package id.narasitunggal.dissemination.matching.message;

/**
 * What became of one key message on a page.
 *
 * @param message the message as the edition words it
 * @param verdict whether the page carries it
 * @param share share of the message's own words found close together on the page, 0 to 1
 * @param onPage the words of the page that carry it, empty where nothing does
 */
public record KeyMessageFinding(String message, KeyMessageVerdict verdict, double share, String onPage) {}

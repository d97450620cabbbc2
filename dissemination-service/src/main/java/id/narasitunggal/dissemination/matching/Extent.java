package id.narasitunggal.dissemination.matching;

/** How much of an edition a page carries. */
public enum Extent {
    /** At least three quarters of the edition. */
    FULL,
    /** At least a quarter of the edition, a lead or a shortened text. */
    PARTIAL,
    /** A short post that carries a key message. */
    KEY_MESSAGE,
    /** A short piece of the edition, most likely a teaser of a longer page. */
    SNIPPET,
    /** A passage quoted within another text. */
    QUOTE,
    /** One of several narratives on a list page. */
    LISTING,
    /** Nothing that proves a republication. */
    NONE
}

package id.narasitunggal.dissemination.matching.message;

/** Whether a page carries a key message. */
public enum KeyMessageVerdict {
    CONVEYED,
    /** The words are there, but with another figure or the opposite meaning. */
    CONTRADICTED,
    PARTLY,
    MISSING,
    /** The edition's own text does not say it in these words, so a faithful copy cannot be expected to. */
    NOT_IN_TEXT
}

package id.narasitunggal.dissemination.matching;

/** Whether what was taken over says what the edition says. */
public enum Integrity {
    INTACT,
    /** Words were changed; an officer sees which. */
    EDITED,
    /** A figure or the meaning of a sentence was changed. */
    ALTERED,
    /** The text was taken over without one of its key messages. */
    KEY_MESSAGE_MISSING
}

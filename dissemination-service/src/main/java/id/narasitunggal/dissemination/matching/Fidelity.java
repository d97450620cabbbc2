package id.narasitunggal.dissemination.matching;

/** Whether a page says what the edition says. */
public enum Fidelity {
    /** Every key message and, where the edition names none, the whole text was taken over as it is meant. */
    COMPLETE,
    /** What was taken over is right, but key messages or much of the text were left out. */
    PARTIAL,
    /** A figure or the meaning of a sentence was changed. */
    ALTERED,
    /** A key message was turned into its opposite or given another figure. */
    CONTRADICTS;

    /** Whether the page says something else than the edition. */
    public boolean isUntrue() {
        return this == ALTERED || this == CONTRADICTS;
    }
}

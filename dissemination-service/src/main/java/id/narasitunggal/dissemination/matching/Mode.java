package id.narasitunggal.dissemination.matching;

/** In what shape a unit republished the narrative. */
public enum Mode {
    VERBATIM,
    EXCERPT,
    ADAPTED,
    QUOTE
}

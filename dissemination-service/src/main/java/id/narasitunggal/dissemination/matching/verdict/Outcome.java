package id.narasitunggal.dissemination.matching.verdict;

/** Whether a page carries the edition it was reported for. */
public enum Outcome {
    VERIFIED,
    PARTIAL,
    NOT_FOUND
}

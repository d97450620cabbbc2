package id.narasitunggal.dissemination.matching.verdict;

/** Who stands behind a verdict so far. */
public enum Standing {
    /** The rule alone decides: the case is so clear that no person needs to look. */
    CONFIRMED,
    /** Only a suggestion; a named person confirms or rejects it. */
    SUGGESTED
}

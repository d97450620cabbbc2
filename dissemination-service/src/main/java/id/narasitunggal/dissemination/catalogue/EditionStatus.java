package id.narasitunggal.dissemination.catalogue;

/** Whether an edition is the text in force, and if not, how it ended. */
public enum EditionStatus {
    LIVE,
    CORRECTED,
    WITHDRAWN,
    /** Another narrative took its place. */
    SUPERSEDED,
    /** Not wrong, only old. */
    EXPIRED
}

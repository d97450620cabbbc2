package id.narasitunggal.dissemination.catalogue;

/** Whether an edition is the text in force, an older text, or withdrawn. */
public enum EditionStatus {
    LIVE,
    CORRECTED,
    WITHDRAWN
}

package id.narasitunggal.dissemination.audit;

/** Keeps back from the feed what may no longer be told, because it became exempt after it was public. */
public interface Withholding {
    /** What rows of the table {@code event} must fulfil to be told, as an SQL condition without parameters. */
    String condition();
}

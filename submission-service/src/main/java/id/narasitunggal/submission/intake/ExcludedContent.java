package id.narasitunggal.submission.intake;

/** What an installation does with exempt information (UU 14/2008 art. 17). */
public enum ExcludedContent {
    /** Takes none in at all. */
    REJECT,
    /** Records that it exists and on which ground, never its content. */
    METADATA_ONLY,
    /** Keeps the content too, for the owner, the reviewers and auditors only. */
    RESTRICTED
}

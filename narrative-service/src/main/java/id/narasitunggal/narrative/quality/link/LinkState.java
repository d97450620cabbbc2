package id.narasitunggal.narrative.quality.link;

/** What a look at an address showed. That our look failed does not make a link broken. */
public enum LinkState {
    /** The site answered. */
    REACHABLE,
    /** The site itself says that the page is not there. */
    BROKEN,
    /** We could not look: no network, no answer in time, or the site sends us away. */
    NOT_SEEN,
    /** Not an address on the public web; nobody looks there. */
    REFUSED
}

package id.narasitunggal.dissemination.watch.fetch;

import org.jspecify.annotations.Nullable;

/**
 * How a server names the state of a page (RFC 9110, section 8.8), so that it need not send again what we have seen.
 *
 * @param tag its {@code ETag}
 * @param lastModified its {@code Last-Modified}, word for word
 */
public record PageVersion(@Nullable String tag, @Nullable String lastModified) {
    /** Nothing is known of the page. */
    public static final PageVersion NONE = new PageVersion(null, null);

    private static final int LONGEST = 200;

    /** What is too long to be kept, or not printable, is no name. */
    public PageVersion {
        tag = kept(tag);
        lastModified = kept(lastModified);
    }

    private static @Nullable String kept(@Nullable String name) {
        boolean isUsable = name != null
                && !name.isEmpty()
                && name.length() <= LONGEST
                && name.chars().allMatch(character -> character >= 0x20 && character < 0x7F);
        return isUsable ? name : null;
    }
}

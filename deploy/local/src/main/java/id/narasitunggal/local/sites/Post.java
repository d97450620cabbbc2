package id.narasitunggal.local.sites;

import java.util.List;

/**
 * One news item on a unit's website.
 *
 * @param slug the last part of its address
 * @param date the day printed above the text, in words
 */
public record Post(String slug, String title, String date, List<String> paragraphs, Fate fate) {

    /** What a visitor gets at the item's address. */
    public enum Fate {
        SHOWN,
        FORBIDDEN,
        REMOVED
    }

    public Post {
        paragraphs = List.copyOf(paragraphs);
    }

    public Post(String slug, String title, String date, List<String> paragraphs) {
        this(slug, title, date, paragraphs, Fate.SHOWN);
    }

    public Post with(Fate changed) {
        return new Post(slug, title, date, paragraphs, changed);
    }
}

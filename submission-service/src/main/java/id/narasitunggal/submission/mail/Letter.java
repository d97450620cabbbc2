package id.narasitunggal.submission.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says: one subject line, sentences, and the one thing to do next with the place to do it.
 *
 * @param greeting whom it addresses
 * @param next what the reader is asked to do
 * @param link where to do it
 */
public record Letter(
        String subject,
        String greeting,
        List<String> sentences,
        String next,
        String link,
        @Nullable Attachment attachment) {
    private static final int LONGEST_SUBJECT = 180;

    public Letter {
        subject = oneLine(subject);
        sentences = List.copyOf(sentences);
    }

    /** One without a document. */
    public Letter(String subject, String greeting, List<String> sentences, String next, String link) {
        this(subject, greeting, sentences, next, link, null);
    }

    /** A PDF that goes with the mail. */
    public record Attachment(String name, byte[] content) {}

    /** Line breaks and other control characters would begin a new header: a subject has none. */
    private static String oneLine(String text) {
        String flat = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip();
        return flat.length() <= LONGEST_SUBJECT ? flat : flat.substring(0, LONGEST_SUBJECT - 1) + "…";
    }
}

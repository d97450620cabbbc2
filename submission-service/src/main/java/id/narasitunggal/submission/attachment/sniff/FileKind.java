package id.narasitunggal.submission.attachment.sniff;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are taken in. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    MP4("video/mp4", "mp4"),
    MP3("audio/mpeg", "mp3"),
    CSV("text/csv", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    private static final String UNDECLARED = "application/octet-stream";

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isImage() {
        return mediaType.startsWith("image/");
    }

    /** Whether a file of this kind may bear the name. */
    public boolean fits(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> lower.endsWith("." + extension));
    }

    /**
     * The kind that a request declares; parameters such as a charset do not matter. {@code application/octet-stream}, which
     * generated clients send for any file, declares nothing: then the name does. What the content is, is looked at either way.
     */
    public static Optional<FileKind> declared(String mediaType, String name) {
        String bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> bare.equals(UNDECLARED) ? kind.fits(name) : kind.mediaType.equals(bare))
                .findFirst();
    }
}

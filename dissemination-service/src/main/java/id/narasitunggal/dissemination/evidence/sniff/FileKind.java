package id.narasitunggal.dissemination.evidence.sniff;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are taken in. */
public enum FileKind {
    PDF("application/pdf", 10 << 20, "pdf"),
    PNG("image/png", 10 << 20, "png"),
    JPEG("image/jpeg", 10 << 20, "jpg", "jpeg"),
    WEBP("image/webp", 10 << 20, "webp"),
    MP3("audio/mpeg", 25 << 20, "mp3"),
    M4A("audio/mp4", 25 << 20, "m4a"),
    OGG("audio/ogg", 25 << 20, "ogg", "oga", "opus"),
    WAV("audio/wav", 25 << 20, "wav"),
    MP4("video/mp4", 50 << 20, "mp4");

    private static final String UNDECLARED = "application/octet-stream";

    private final String mediaType;
    private final long mostBytes;
    private final List<String> extensions;

    FileKind(String mediaType, int mostBytes, String... extensions) {
        this.mediaType = mediaType;
        this.mostBytes = mostBytes;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The largest file of this kind that is taken in, in bytes. */
    public long mostBytes() {
        return mostBytes;
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

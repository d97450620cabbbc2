package id.narasitunggal.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the person at the terminal sees while the parts come up. */
public final class Progress {

    private final PrintStream out;

    private Progress(PrintStream out) {
        this.out = out;
    }

    public static Progress to(PrintStream out) {
        return new Progress(out);
    }

    /** For tests that have their own report. */
    public static Progress silent() {
        return new Progress(new PrintStream(java.io.OutputStream.nullOutputStream(), false));
    }

    public synchronized void line(String text) {
        out.println(text);
        out.flush();
    }

    void ready(String part, Duration took) {
        line(String.format(Locale.forLanguageTag("id"), "  %-24s siap    %5.1f detik", part, seconds(took)));
    }

    void waiting(String part, Duration since) {
        line(String.format(Locale.forLanguageTag("id"), "  %-24s …       %5.1f detik", part, seconds(since)));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}

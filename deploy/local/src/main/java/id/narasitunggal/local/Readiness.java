package id.narasitunggal.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Waits until an address answers 200, and shows the person waiting that time passes. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration SHOW_EVERY = Duration.ofSeconds(10);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final Progress progress;

    Readiness(Progress progress) {
        this.progress = progress;
    }

    void await(Part part, URI address) {
        var begin = System.nanoTime();
        var shown = Duration.ZERO;
        while (!answers(address)) {
            var waited = Duration.ofNanos(System.nanoTime() - begin);
            if (!part.isAlive()) {
                throw part.died();
            }
            if (waited.compareTo(PATIENCE) > 0) {
                throw new CannotStart(part.name() + " belum siap setelah " + PATIENCE.toMinutes()
                        + " menit. Baris terakhir dari " + part.log() + ":\n" + part.lastLines());
            }
            if (waited.minus(shown).compareTo(SHOW_EVERY) > 0) {
                shown = waited;
                progress.waiting(part.name(), waited);
            }
        }
        progress.ready(part.name(), Duration.ofNanos(System.nanoTime() - begin));
    }

    private static boolean answers(URI address) {
        try {
            Thread.sleep(100);
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(3))
                    .build();
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Dihentikan saat menunggu. (Interrupted.)", stopped);
        }
    }
}

package id.narasitunggal.local;

import id.narasitunggal.local.demo.DemoMonth;
import id.narasitunggal.local.demo.DemoStopped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** The supervisor behind {@code deploy/up}: starts everything, plays the demo month, stays until Ctrl-C. */
public final class Main {

    private Main() {}

    public static void main(String... words) {
        var progress = Progress.to(System.out);
        try {
            var options = Options.parse(words);
            if (options.help()) {
                progress.line(Options.HELP);
                return;
            }
            run(options, progress);
        } catch (CannotStart sentence) {
            System.err.println("\n" + sentence.getMessage());
            System.exit(1);
        }
    }

    private static void run(Options options, Progress progress) {
        var checkout = Path.of(System.getProperty("narasi.checkout", "."));
        var data = Path.of(System.getProperty("narasi.data", ".data"));
        if (options.reset()) {
            Register.takeOver(data).clear();
            Directories.delete(data);
        }
        if (options.demo()) {
            beginInTime(data);
        }
        var begin = System.nanoTime();
        progress.line("Menyalakan Narasi Tunggal…");
        var ports = PortPlan.standard(options.portOffset());
        var stack = Stack.start(new StackOptions(checkout, data, ports, true, true, progress));
        progress.line(String.format("Semua bagian siap dalam %d detik.", (System.nanoTime() - begin) / 1_000_000_000));
        var watch = new Watch(stack, progress);
        watch.inBackground();
        if (options.demo()) {
            play(stack, progress);
        }
        new Summary(stack).lines().forEach(progress::line);
        watch.untilTheEnd();
    }

    /** The services lay out duties for the month they wake up in: a demonstration wakes them in September 2026. */
    private static void beginInTime(Path data) {
        var begun = data.resolve("peraga-dimulai");
        if (Files.exists(begun)) {
            return;
        }
        new DemoClock(data.resolve("clock"), Clock.systemUTC()).moveTo(DemoMonth.BEGINNING);
        try {
            Files.writeString(begun, "");
        } catch (IOException full) {
            throw new CannotStart("Tidak dapat menulis " + begun + ": " + full.getMessage(), full);
        }
    }

    private static void play(Stack stack, Progress progress) {
        var played = stack.options().data().resolve("peraga-selesai");
        if (Files.exists(played)) {
            progress.line("Bulan peraga sudah pernah dimainkan; datanya masih ada (--reset untuk mengulang).");
            return;
        }
        try {
            new DemoMonth(stack, progress).play();
            Files.writeString(played, "");
        } catch (DemoStopped sentence) {
            progress.line("\nPeraga terhenti: " + sentence.getMessage());
            progress.line(
                    "Jalankan lagi deploy/up untuk melanjutkan dari sini. (The demo stopped; start again to go on.)");
        } catch (IOException full) {
            throw new CannotStart("Tidak dapat menulis " + played + ": " + full.getMessage(), full);
        }
    }
}

package id.narasitunggal.local;

import java.nio.file.Path;

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
        var ports = PortPlan.standard(options.portOffset());
        var begin = System.nanoTime();
        progress.line("Menyalakan Narasi Tunggal…");
        var stack = Stack.start(new StackOptions(checkout, data, ports, true, true, progress));
        progress.line(String.format("Semua bagian siap dalam %d detik.", (System.nanoTime() - begin) / 1_000_000_000));
        new Watch(stack, progress).forever();
    }
}

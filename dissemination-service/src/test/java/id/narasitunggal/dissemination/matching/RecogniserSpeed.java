package id.narasitunggal.dissemination.matching;

import id.narasitunggal.dissemination.matching.index.EditionIndex;
import id.narasitunggal.dissemination.matching.index.EditionText;
import id.narasitunggal.dissemination.matching.text.PageText;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Measures recognition on one thread against ten thousand editions of about eight hundred words; started by hand, never by
 * the build. Words follow Zipf's law and a third of the sentences hold a phrase of the trade, as official prose does.
 */
public final class RecogniserSpeed {

    private static final int EDITIONS = 10_000;
    private static final int PAGES = 3_000;
    private static final int WORDS = 30_000;
    private static final int PHRASES = 3_000;

    private final Random random = new Random(1);
    private final List<String> words = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();
    private final double[] cumulative = new double[WORDS];

    private final List<String> bodies = new ArrayList<>();

    /** Prepares the words; nothing is published yet. */
    public RecogniserSpeed() {
        String[] syllables =
                "ka ma ri ta sa pe nu la bi do ge ha ju ko le mi no pa ra si tu wa ya ber men per an kan".split(" ");
        double sum = 0;
        for (int rank = 0; rank < WORDS; rank++) {
            StringBuilder word = new StringBuilder();
            for (int left = rank + 30; left > 0; left /= syllables.length) {
                word.append(syllables[left % syllables.length]);
            }
            words.add(word.toString());
            sum += 1.0 / (rank + 3);
            cumulative[rank] = sum;
        }
        for (int phrase = 0; phrase < PHRASES; phrase++) {
            phrases.add(text(5));
        }
    }

    public static void main(String[] arguments) {
        new RecogniserSpeed().run();
    }

    /** A recogniser that knows all the editions; prints what building it took. */
    public Recogniser recogniser() {
        long before = usedMegabytes();
        var index = new EditionIndex();
        for (int number = 0; number < EDITIONS; number++) {
            bodies.add(
                    number % 7 == 0 && number > 0 ? release(bodies.get(number - 1)) : body(550 + random.nextInt(500)));
        }
        long texts = usedMegabytes();
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int number = 0; number < EDITIONS; number++) {
            index.add(new EditionText(
                    PolicyTexts.id("e" + number),
                    PolicyTexts.id("n" + number),
                    bodies.get(number),
                    messages(bodies.get(number))));
        }
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        System.out.printf(
                "built in %.1f CPU seconds; texts %d MB, index %d MB more%n",
                seconds, texts - before, usedMegabytes() - texts);
        return new Recogniser(index, Thresholds.standard());
    }

    private void run() {
        Recogniser recogniser = recogniser();
        for (String kind : List.of("mixed", "mixed", "unrelated", "verbatim", "quote", "mixed")) {
            measure(kind, recogniser);
        }
    }

    /** Pages of a kind; "mixed" are two fifths unrelated, and as many copies, quotes and edited copies. */
    public List<PageText> pages(String kind, int count) {
        List<PageText> pages = new ArrayList<>();
        for (int page = 0; page < count; page++) {
            pages.add(PageText.of(page(
                    kind.equals("mixed")
                            ? page % 5
                            : List.of("unrelated", "-", "verbatim", "quote").indexOf(kind))));
        }
        return pages;
    }

    private void measure(String kind, Recogniser recogniser) {
        List<PageText> pages = pages(kind, PAGES);
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        int recognised = 0;
        for (PageText page : pages) {
            recognised += recogniser.read(page).recognitions().isEmpty() ? 0 : 1;
        }
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        System.out.printf(
                "%s: %.0f pages a CPU second, %d of %d recognised%n", kind, PAGES / seconds, recognised, PAGES);
    }

    private String page(int kind) {
        String edition = bodies.get(random.nextInt(EDITIONS));
        String furniture = body(120);
        return switch (kind) {
            case 2 -> furniture + edition + body(100);
            case 3 -> furniture + body(300) + edition.substring(0, 500) + body(300);
            case 4 -> furniture + edited(edition) + body(100);
            default -> furniture + body(700);
        };
    }

    private String edited(String text) {
        StringBuilder edited = new StringBuilder();
        for (String word : text.split(" ")) {
            edited.append(random.nextInt(10) == 0 ? word(random.nextDouble()) : word)
                    .append(' ');
        }
        return edited.toString();
    }

    private String release(String text) {
        return text.replaceAll("\\b1", "3").replaceAll("\\b2", "5");
    }

    private List<String> messages(String text) {
        return List.of(text.substring(0, 120), text.substring(1000, 1150), text.substring(1500, 1620));
    }

    private String body(int length) {
        StringBuilder body = new StringBuilder();
        for (int left = length; left > 0; left -= 14) {
            body.append(text(10));
            body.append(
                    random.nextInt(3) == 0 ? phrases.get((int) (PHRASES * Math.pow(random.nextDouble(), 3))) : text(4));
            body.append(random.nextInt(4) == 0 ? "sebanyak " + random.nextInt(90_000) + ". " : ". ");
            body.append(random.nextInt(5) == 0 ? "\n" : "");
        }
        return body.toString();
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < length; word++) {
            text.append(word(random.nextDouble())).append(' ');
        }
        return text.toString();
    }

    private String word(double share) {
        int found = Arrays.binarySearch(cumulative, share * cumulative[WORDS - 1]);
        return words.get(found >= 0 ? found : -found - 1);
    }

    private static long usedMegabytes() {
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}

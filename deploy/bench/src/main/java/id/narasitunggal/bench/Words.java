package id.narasitunggal.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongConsumer;

/** Cuts a text into lower-case words and runs of words, as the usual methods do. */
final class Words {

    private Words() {}

    static String[] of(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }

    static void runs(String text, int width, LongConsumer consumer) {
        String[] words = of(text);
        for (int start = 0; start + width <= words.length; start++) {
            long hash = width;
            for (int word = start; word < start + width; word++) {
                hash = mixed(hash * 31 + words[word].hashCode());
            }
            consumer.accept(hash);
        }
    }

    static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}

package id.narasitunggal.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 128 minima over runs of five words, 64 bands of two; candidates ranked by estimated resemblance. */
final class MinHash implements Method {

    private static final int MINIMA = 128;

    private final Map<Long, List<Integer>> bands = new HashMap<>();
    private final List<long[]> signatures = new ArrayList<>();

    @Override
    public String name() {
        return "MinHash-LSH 128 (64 x 2), 5 words";
    }

    @Override
    public void index(List<String> documents) {
        for (String text : documents) {
            long[] signature = signature(text);
            for (int band = 0; band < MINIMA / 2; band++) {
                bands.computeIfAbsent(key(signature, band), key -> new ArrayList<>())
                        .add(signatures.size());
            }
            signatures.add(signature);
        }
    }

    @Override
    public @Nullable Guess guess(String page) {
        long[] wanted = signature(page);
        Guess best = null;
        for (int band = 0; band < MINIMA / 2; band++) {
            for (int document : bands.getOrDefault(key(wanted, band), List.of())) {
                int equal = 0;
                for (int index = 0; index < MINIMA; index++) {
                    equal += wanted[index] == signatures.get(document)[index] ? 1 : 0;
                }
                if (best == null || equal > best.confidence()) {
                    best = new Guess(document, equal);
                }
            }
        }
        return best;
    }

    private static long key(long[] signature, int band) {
        return Words.mixed(signature[band * 2] * 31 + Words.mixed(signature[band * 2 + 1]) + band);
    }

    private static long[] signature(String text) {
        long[] minima = new long[MINIMA];
        Arrays.fill(minima, Long.MAX_VALUE);
        Words.runs(text, 5, hash -> {
            for (int index = 0; index < MINIMA; index++) {
                minima[index] = Math.min(minima[index], Words.mixed(hash + index * 0x9E3779B97F4A7C15L));
            }
        });
        return minima;
    }
}

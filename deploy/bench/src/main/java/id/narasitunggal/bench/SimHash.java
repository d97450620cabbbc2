package id.narasitunggal.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Charikar's fingerprint over runs of three words; the nearest of all documents by Hamming distance. */
final class SimHash implements Method {

    private long[] fingerprints = new long[0];

    @Override
    public String name() {
        return "SimHash 64 bits, 3 words";
    }

    @Override
    public void index(List<String> documents) {
        fingerprints = documents.stream().mapToLong(SimHash::fingerprint).toArray();
    }

    @Override
    public @Nullable Guess guess(String page) {
        long wanted = fingerprint(page);
        int best = -1;
        int distance = 65;
        for (int document = 0; document < fingerprints.length; document++) {
            int other = Long.bitCount(wanted ^ fingerprints[document]);
            if (other < distance) {
                distance = other;
                best = document;
            }
        }
        return best < 0 ? null : new Guess(best, 64 - distance);
    }

    private static long fingerprint(String text) {
        int[] votes = new int[64];
        Words.runs(text, 3, hash -> {
            for (int bit = 0; bit < 64; bit++) {
                votes[bit] += (hash >>> bit & 1) == 0 ? -1 : 1;
            }
        });
        long fingerprint = 0;
        for (int bit = 0; bit < 64; bit++) {
            fingerprint |= votes[bit] > 0 ? 1L << bit : 0;
        }
        return fingerprint;
    }
}

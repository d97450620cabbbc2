package id.narasitunggal.dissemination.matching.index;

import id.narasitunggal.dissemination.matching.alignment.Hits;
import id.narasitunggal.dissemination.matching.text.Figures;
import id.narasitunggal.dissemination.matching.text.Tokens;
import id.narasitunggal.dissemination.matching.text.WordHash;
import id.narasitunggal.dissemination.matching.text.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds texts put together from nothing but stock phrases: each four words of them may stand in hundreds of editions, yet twelve
 * in a row, figures included, stand in one narrative only. One run in four is kept, chosen by its name, in four bytes; what is found
 * is held against the words themselves. Not safe for concurrent use by itself.
 */
final class LongRuns {

    /** Words in a run. */
    private static final int WIDTH = 12;

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final int FINGERPRINT_BITS = 12;
    /** In the place of a document: several narratives have the run in common, so it tells nothing. */
    private static final int COMMON = (1 << (32 - FINGERPRINT_BITS)) - 1;

    private static final Wording NO_WORDS = Tokens.of("").wording();
    private static final double FULLEST = 0.75;
    /** What one such run proves, counted like the shorter runs; the runs that overlap it prove nothing more. */
    private static final double WEIGHT = 3;

    private final List<Wording> documents = new ArrayList<>();
    private final List<Wording> backgrounds = new ArrayList<>();
    private final List<Integer> narratives = new ArrayList<>();
    private final Map<Integer, List<Integer>> editions = new HashMap<>();
    /** Fingerprint and document, counted from one; zero is free. */
    private int[] slots = new int[1 << 14];

    private int used;

    /** Adds the next document; documents are numbered in the order they come. */
    void add(Wording wording, int narrative) {
        int document = documents.size();
        documents.add(wording);
        narratives.add(narrative);
        editions.computeIfAbsent(narrative, key -> new ArrayList<>(1)).add(document);
        if (document + 1 < COMMON) {
            note(document);
        }
    }

    /** Lets the runs of a text that everybody quotes tell nothing. */
    void suppress(Wording background) {
        backgrounds.add(background);
        markCommon(background);
    }

    private void markCommon(Wording background) {
        int[] names = background.exactNames();
        long[] sums = sums(names);
        for (int start = 0; start + WIDTH <= names.length; start++) {
            long run = name(sums, start);
            if (isKept(run)) {
                int slot = slotOf(run, names, start);
                used += slots[slot] == 0 ? 1 : 0;
                slots[slot] = entry(run, COMMON - 1);
            }
        }
    }

    void remove(int document) {
        documents.set(document, NO_WORDS);
    }

    /** Where page and documents share such runs, by document. */
    Map<Integer, Hits> in(Wording page) {
        int[] names = page.exactNames();
        long[] sums = sums(names);
        Map<Integer, Hits> found = new LinkedHashMap<>();
        Map<Integer, Integer> provenUntil = new HashMap<>();
        for (int start = 0; start + WIDTH <= names.length; start++) {
            long run = name(sums, start);
            int document = isKept(run) ? holder(run, names, start) : COMMON;
            if (document == COMMON) {
                continue;
            }
            for (int edition : editions.getOrDefault(narratives.get(document), List.of())) {
                int place = placeIn(documents.get(edition), names, start);
                if (place >= 0) {
                    boolean isNew = start >= provenUntil.getOrDefault(edition, 0);
                    found.computeIfAbsent(edition, key -> new Hits()).add(start, place, isNew ? WEIGHT : 0);
                    if (isNew) {
                        provenUntil.put(edition, start + WIDTH);
                    }
                }
            }
        }
        return found;
    }

    private void note(int document) {
        int[] names = documents.get(document).exactNames();
        long[] sums = sums(names);
        for (int start = 0; start + WIDTH <= names.length; start++) {
            long run = name(sums, start);
            if (!isKept(run)) {
                continue;
            }
            int slot = slotOf(run, names, start);
            if (slots[slot] == 0) {
                slots[slot] = entry(run, document);
                used++;
            } else if (!narratives.get(document).equals(narrativeAt(slot))) {
                slots[slot] = entry(run, COMMON - 1);
            }
        }
        if (used > slots.length * FULLEST) {
            slots = new int[slots.length + slots.length / 2];
            used = 0;
            backgrounds.forEach(this::markCommon);
            for (int known = 0; known <= document; known++) {
                note(known);
            }
        }
    }

    private Integer narrativeAt(int slot) {
        int document = documentAt(slot);
        return document == COMMON ? -1 : narratives.get(document);
    }

    private int holder(long run, int[] names, int start) {
        int slot = slotOf(run, names, start);
        return slots[slot] == 0 ? COMMON : documentAt(slot);
    }

    /** The slot of the run, or the free one where it belongs. */
    private int slotOf(long run, int[] names, int start) {
        int fingerprint = fingerprint(run);
        int slot = (int) (((run >>> 32) * slots.length) >>> 32);
        while (slots[slot] != 0
                && !(slots[slot] >>> 32 - FINGERPRINT_BITS == fingerprint && isIn(slot, names, start))) {
            slot = slot + 1 == slots.length ? 0 : slot + 1;
        }
        return slot;
    }

    private boolean isIn(int slot, int[] names, int start) {
        int document = documentAt(slot);
        return document == COMMON || placeIn(documents.get(document), names, start) >= 0;
    }

    private int documentAt(int slot) {
        int document = (slots[slot] & COMMON) - 1;
        return document == COMMON - 1 ? COMMON : document;
    }

    private static int entry(long run, int document) {
        return fingerprint(run) << 32 - FINGERPRINT_BITS | document + 1;
    }

    private static int placeIn(Wording document, int[] names, int start) {
        int[] words = document.names();
        for (int place = 0; place + WIDTH <= words.length; place++) {
            int same = 0;
            while (same < WIDTH && exactName(document, place + same) == names[start + same]) {
                same++;
            }
            if (same == WIDTH) {
                return place;
            }
        }
        return -1;
    }

    private static int exactName(Wording document, int token) {
        int name = document.names()[token];
        return name == WordHash.FIGURE ? Figures.nameOf(document.figures().valueAt(token)) : name;
    }

    private static boolean isKept(long run) {
        return (run & 3) == 0;
    }

    private static int fingerprint(long run) {
        return (int) (run >>> 2) & (1 << FINGERPRINT_BITS) - 1;
    }

    /** The names of all beginnings of the text, from which the name of any run is told at once. */
    private static long[] sums(int[] names) {
        long[] sums = new long[names.length + 1];
        for (int token = 0; token < names.length; token++) {
            sums[token + 1] = sums[token] * MULTIPLIER + names[token];
        }
        return sums;
    }

    private static long name(long[] sums, int start) {
        long run = sums[start + WIDTH] - sums[start] * WEIGHT_OF_FIRST;
        run = (run ^ (run >>> 32)) * 0xBF58476D1CE4E5B9L;
        return run ^ (run >>> 32);
    }

    private static final long WEIGHT_OF_FIRST = weightOfFirst();

    private static long weightOfFirst() {
        long weight = 1;
        for (int factor = 0; factor < WIDTH; factor++) {
            weight *= MULTIPLIER;
        }
        return weight;
    }
}

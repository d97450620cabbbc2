package id.narasitunggal.dissemination.matching.text;

import java.util.Arrays;

/** A fixed list of words, each with a small number that says what the word means to its reader. */
final class WordSet {

    static final int ABSENT = Integer.MIN_VALUE;

    private final int[] names;
    private final int[] meanings;

    WordSet(int expectedWords) {
        int slots = Integer.highestOneBit(Math.max(8, expectedWords * 4));
        names = new int[slots];
        meanings = new int[slots];
        Arrays.fill(meanings, ABSENT);
    }

    static WordSet of(String spaceSeparatedWords) {
        String[] words = spaceSeparatedWords.trim().split("\\s+");
        var set = new WordSet(words.length);
        for (String word : words) {
            set.put(word, 1);
        }
        return set;
    }

    void put(String word, int meaning) {
        int name = WordHash.of(word);
        int slot = slotOf(name);
        names[slot] = name;
        meanings[slot] = meaning;
    }

    int meaningOf(int name) {
        return meanings[slotOf(name)];
    }

    boolean contains(int name) {
        return meanings[slotOf(name)] != ABSENT;
    }

    private int slotOf(int name) {
        int mask = names.length - 1;
        int slot = name & mask;
        while (meanings[slot] != ABSENT && names[slot] != name) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}

package id.narasitunggal.dissemination.matching.retelling;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Maps a term to the list of documents that hold it; open addressing, documents in the order they came. */
final class TermTable {

    private int[] terms = new int[1 << 10];
    private int[] @Nullable [] documents = new int[1 << 10][];
    private int[] counts = new int[1 << 10];
    private int used;

    void add(int term, int document) {
        if (used * 2 > terms.length) {
            grow();
        }
        int slot = slotOf(term);
        int[] known = documents[slot];
        if (known == null) {
            terms[slot] = term;
            known = new int[1];
            used++;
        } else if (counts[slot] == known.length) {
            known = Arrays.copyOf(known, counts[slot] + counts[slot] / 2 + 1);
        }
        known[counts[slot]++] = document;
        documents[slot] = known;
    }

    void remove(int term, int document) {
        int slot = slotOf(term);
        int[] known = documents[slot];
        for (int index = 0; known != null && index < counts[slot]; index++) {
            if (known[index] == document) {
                counts[slot]--;
                System.arraycopy(known, index + 1, known, index, counts[slot] - index);
                return;
            }
        }
    }

    /** How many documents hold the term. */
    int count(int term) {
        int slot = firstSlotOf(term);
        while (terms[slot] != term && documents[slot] != null) {
            slot = slot + 1 == terms.length ? 0 : slot + 1;
        }
        return counts[slot];
    }

    int documentOf(int term, int index) {
        int[] known = documents[slotOf(term)];
        return Objects.requireNonNull(known)[index];
    }

    private int slotOf(int term) {
        int slot = firstSlotOf(term);
        while (documents[slot] != null && terms[slot] != term) {
            slot = slot + 1 == terms.length ? 0 : slot + 1;
        }
        return slot;
    }

    private int firstSlotOf(int term) {
        return (term * 0x9E3779B1) >>> (Integer.numberOfLeadingZeros(terms.length) + 1);
    }

    private void grow() {
        int[] oldTerms = terms;
        int[] @Nullable [] oldDocuments = documents;
        int[] oldCounts = counts;
        terms = new int[oldTerms.length * 2];
        documents = new int[oldTerms.length * 2][];
        counts = new int[oldTerms.length * 2];
        for (int old = 0; old < oldTerms.length; old++) {
            if (oldDocuments[old] != null) {
                int slot = slotOf(oldTerms[old]);
                terms[slot] = oldTerms[old];
                documents[slot] = oldDocuments[old];
                counts[slot] = oldCounts[old];
            }
        }
    }
}

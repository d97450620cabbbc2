package id.narasitunggal.dissemination.matching.index;

import id.narasitunggal.dissemination.matching.text.Tokens;
import id.narasitunggal.dissemination.matching.text.Wording;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The word lists an index holds, each with the stretch of places its words take up. */
final class Documents {

    private static final Wording NO_WORDS = Tokens.of("").wording();

    private @Nullable Wording[] wordings = new @Nullable Wording[64];
    private int[] groups = new int[64];
    private int[] firstPlaces = new int[64];
    private int count;
    /** Documents that have places; smaller than the count only while the index is being rebuilt. */
    private int placed;

    private int nextPlace;
    private int deadPlaces;

    int count() {
        return count;
    }

    int add(Wording wording, int group) {
        if (count == wordings.length) {
            wordings = Arrays.copyOf(wordings, count * 2);
            groups = Arrays.copyOf(groups, count * 2);
            firstPlaces = Arrays.copyOf(firstPlaces, count * 2);
        }
        wordings[count] = wording;
        groups[count] = group;
        return count++;
    }

    /** The words of a document, none once it is removed. */
    Wording wordingOf(int document) {
        Wording known = wordings[document];
        return known == null ? NO_WORDS : known;
    }

    int groupOf(int document) {
        return groups[document];
    }

    int firstPlaceOf(int document) {
        return firstPlaces[document];
    }

    void forgetPlaces() {
        placed = 0;
        nextPlace = 0;
        deadPlaces = 0;
    }

    /** Gives the next document its places. */
    void place(int document) {
        firstPlaces[document] = nextPlace;
        nextPlace = Math.addExact(nextPlace, wordingOf(document).names().length);
        placed = document + 1;
    }

    void remove(int document) {
        deadPlaces += wordingOf(document).names().length;
        wordings[document] = null;
    }

    /** Whether so many places belong to removed documents that a rebuild pays. */
    boolean isMostlyDead() {
        return deadPlaces > 100_000 && deadPlaces > nextPlace / 2;
    }

    int documentAt(int place) {
        int found = Arrays.binarySearch(firstPlaces, 0, placed, place);
        int document = found >= 0 ? found : -found - 2;
        // Empty documents share their first place with the next one; the last of them holds the words.
        while (document + 1 < placed && firstPlaces[document + 1] <= place) {
            document++;
        }
        return document;
    }
}

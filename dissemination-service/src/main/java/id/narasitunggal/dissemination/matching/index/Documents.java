package id.narasitunggal.dissemination.matching.index;

import id.narasitunggal.dissemination.matching.text.Tokens;
import id.narasitunggal.dissemination.matching.text.Wording;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The word lists an index holds, each with the stretch of places its words take up. */
final class Documents {

    private static final Wording NO_WORDS = Tokens.of("").wording();

    private static final int PLACES_PER_SIGNPOST = 128;

    private @Nullable Wording[] wordings = new @Nullable Wording[64];
    private int[] groups = new int[64];
    private int[] firstPlaces = new int[64];
    /** The document in which every so many places begin, so that a place is found without a search through all. */
    private int[] signposts = new int[64];

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
        int signpost = (nextPlace + PLACES_PER_SIGNPOST - 1) / PLACES_PER_SIGNPOST;
        firstPlaces[document] = nextPlace;
        nextPlace = Math.addExact(nextPlace, wordingOf(document).names().length);
        int last = (nextPlace + PLACES_PER_SIGNPOST - 1) / PLACES_PER_SIGNPOST;
        if (last > signposts.length) {
            signposts = Arrays.copyOf(signposts, Math.max(last, signposts.length + signposts.length / 2));
        }
        Arrays.fill(signposts, signpost, last, document);
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
        int document = signposts[place / PLACES_PER_SIGNPOST];
        // Empty documents share their first place with the next one; the last of them holds the words.
        while (document + 1 < placed && firstPlaces[document + 1] <= place) {
            document++;
        }
        return document;
    }
}

package id.narasitunggal.dissemination.matching.text;

/** The 32-bit name under which a folded word is compared; equal words have equal names. */
public final class WordHash {

    /** Every figure is compared under this one name, so that an altered figure still aligns with the original. */
    public static final int FIGURE = 0x23232323;

    static final int SEED = 0x811C9DC5;
    private static final int PRIME = 0x01000193;

    private WordHash() {}

    /** Names a word that is already folded (lower case, compatibility characters resolved). */
    public static int of(String foldedWord) {
        int hash = SEED;
        for (int index = 0; index < foldedWord.length(); index++) {
            hash = extend(hash, foldedWord.charAt(index));
        }
        return finish(hash);
    }

    static int extend(int hash, char letter) {
        return (hash ^ letter) * PRIME;
    }

    static int finish(int hash) {
        int mixed = hash;
        mixed ^= mixed >>> 16;
        mixed *= 0x85EBCA6B;
        mixed ^= mixed >>> 13;
        mixed *= 0xC2B2AE35;
        mixed ^= mixed >>> 16;
        return mixed == FIGURE ? FIGURE + 1 : mixed;
    }
}

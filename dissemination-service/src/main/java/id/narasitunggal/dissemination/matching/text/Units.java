package id.narasitunggal.dissemination.matching.text;

/** Units that follow a figure and of which another says something else; "pekan" for "minggu" says the same. */
public final class Units {

    /** One kind a line: the smallest unit first, other words for the same unit joined by a stroke. */
    private static final String[] KINDS = {
        "detik menit jam hari minggu/pekan bulan triwulan semester tahun dekade",
        "milimeter/mm sentimeter/cm meter kilometer/km",
        "miligram/mg gram kilogram/kg/kilo kuintal ton",
        "mililiter/ml liter kiloliter/kl",
    };

    /** Kinds are this far apart in the meanings. */
    private static final int KIND = 100;

    private static final WordSet UNITS = units();

    private Units() {}

    /** Whether both are units of one kind, but not the same. */
    public static boolean areOther(int oneName, int otherName) {
        int one = UNITS.meaningOf(oneName);
        int other = UNITS.meaningOf(otherName);
        return one != WordSet.ABSENT && other != WordSet.ABSENT && one / KIND == other / KIND && one != other;
    }

    private static WordSet units() {
        var units = new WordSet(64);
        for (int kind = 0; kind < KINDS.length; kind++) {
            String[] sizes = KINDS[kind].split(" ");
            for (int size = 0; size < sizes.length; size++) {
                for (String word : sizes[size].split("/")) {
                    units.put(word, (kind + 1) * KIND + size);
                }
            }
        }
        return units;
    }
}

package id.narasitunggal.dissemination.matching.text;

/** What Indonesian number words stand for; the meaning is a kind in the high bits and a value in the low ones. */
final class NumberWords {

    static final int NONE = WordSet.ABSENT;
    static final int UNIT = 1 << 16;
    static final int TEN = 2 << 16;
    static final int TEENS = 3 << 16;
    static final int TENS = 4 << 16;
    static final int HUNDREDS = 5 << 16;
    static final int HUNDRED = 6 << 16;
    static final int SCALE = 7 << 16;
    static final int ONE_SCALE = 8 << 16;
    static final int DECIMAL = 9 << 16;
    static final int MONTH = 10 << 16;
    static final int CURRENCY = 11 << 16;
    static final int CURRENCY_SCALE = 12 << 16;

    private static final WordSet WORDS = words();

    private NumberWords() {}

    static int meaningOf(int name) {
        return WORDS.meaningOf(name);
    }

    static int kindOf(int meaning) {
        return meaning == NONE ? NONE : meaning & 0xFFFF0000;
    }

    static int valueOf(int meaning) {
        return meaning & 0xFFFF;
    }

    /** Scales are kept as powers of ten. */
    static double scaleOf(int meaning) {
        return Math.pow(10, valueOf(meaning));
    }

    private static WordSet words() {
        var words = new WordSet(64);
        numbered(words, UNIT, 0, "nol satu dua tiga empat lima enam tujuh delapan sembilan");
        numbered(words, TEN, 10, "sepuluh sebelas");
        numbered(words, TEENS, 0, "belas");
        numbered(words, TENS, 0, "puluh");
        numbered(words, HUNDREDS, 0, "ratus");
        numbered(words, HUNDRED, 0, "seratus");
        numbered(words, DECIMAL, 0, "koma");
        numbered(
                words,
                MONTH,
                1,
                "januari februari maret april mei juni juli agustus september oktober november desember");
        words.put("pebruari", MONTH | 2);
        words.put("nopember", MONTH | 11);
        scales(words);
        for (String currency : new String[] {"rp", "rupiah", "idr"}) {
            words.put(currency, CURRENCY);
        }
        return words;
    }

    private static void scales(WordSet words) {
        words.put("ribu", SCALE | 3);
        words.put("rb", SCALE | 3);
        words.put("juta", SCALE | 6);
        words.put("jt", SCALE | 6);
        words.put("miliar", SCALE | 9);
        words.put("triliun", SCALE | 12);
        words.put("seribu", ONE_SCALE | 3);
        words.put("sejuta", ONE_SCALE | 6);
        words.put("semiliar", ONE_SCALE | 9);
        words.put("setriliun", ONE_SCALE | 12);
        words.put("m", CURRENCY_SCALE | 9);
        words.put("t", CURRENCY_SCALE | 12);
    }

    private static void numbered(WordSet words, int kind, int first, String spaceSeparatedWords) {
        int value = first;
        for (String word : spaceSeparatedWords.split(" ")) {
            words.put(word, kind | value++);
        }
    }
}

package id.narasitunggal.dissemination.matching.text;

/** The few Indonesian words that mean something to recognition by themselves. */
public final class Lexicon {

    private static final WordSet NEGATIONS = WordSet.of("tidak tak bukan belum jangan tanpa tiada takkan tidaklah"
            + " bukanlah gagal batal batalkan dibatalkan membatalkan menolak ditolak dilarang melarang membantah dibantah"
            + " mustahil urung mengurungkan diurungkan menunda ditunda tertunda meniadakan ditiadakan enggan nihil bohong keliru hoaks"
            + " menepis ditepis menyangkal disangkal menampik ditampik nggak enggak gak ndak");

    /** "tidak hanya", "bukan sekadar", "tidak lain": the negation of these adds to what is said and denies nothing. */
    private static final WordSet RESTRICTIONS = WordSet.of("hanya saja sekadar cuma semata lain terkecuali melulu");

    /** Words so common that sharing them says nothing about a message. */
    private static final WordSet FUNCTION_WORDS =
            WordSet.of("yang dan di ke dari untuk pada dengan ini itu dalam adalah oleh akan telah sebagai atau juga"
                    + " para bagi serta dapat agar bahwa secara lebih tersebut karena antara hingga sampai sudah sedang"
                    + " masih ada kami kita ia mereka dia nya pun lah hal saat ketika setelah sebelum namun tetapi tapi"
                    + " jika bila maka sehingga yakni yaitu seperti atas bawah per setiap tiap semua seluruh melalui"
                    + " terhadap kepada tentang merupakan menjadi bisa harus sangat hanya saja lagi guna supaya demi sejak"
                    + " selama kata ujar menurut pernah");

    private Lexicon() {}

    /** Whether the word turns the meaning of its sentence round. */
    public static boolean isNegation(int wordName) {
        return NEGATIONS.contains(wordName);
    }

    /** How many words of a stretch deny something; a word that only restricts must stand in the stretch with what it restricts. */
    public static int negations(int[] names, int from, int to) {
        int negations = 0;
        for (int token = from; token < to; token++) {
            boolean isRestricted = token + 1 < to && RESTRICTIONS.contains(names[token + 1]);
            negations += NEGATIONS.contains(names[token]) && !isRestricted ? 1 : 0;
        }
        return negations;
    }

    /** Whether the word carries no message of its own. */
    public static boolean isFunctionWord(int wordName) {
        return FUNCTION_WORDS.contains(wordName);
    }
}

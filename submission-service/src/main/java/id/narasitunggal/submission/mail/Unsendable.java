package id.narasitunggal.submission.mail;

/** A mail that cannot go out; its message is the sentence that stands in the log of mails. */
public final class Unsendable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean isForGood;

    private Unsendable(String sentence, boolean isForGood) {
        super(sentence);
        this.isForGood = isForGood;
    }

    /** It is tried again later: what is missing may come. */
    public static Unsendable forNow(String sentence) {
        return new Unsendable(sentence, false);
    }

    /** No later attempt would end differently. */
    public static Unsendable forGood(String sentence) {
        return new Unsendable(sentence, true);
    }

    /** What a mail was to tell of is no longer so. */
    public static Unsendable overtaken() {
        return forGood("Hal yang diberitahukan sudah tidak ada.");
    }

    boolean isForGood() {
        return isForGood;
    }
}

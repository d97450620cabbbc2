package id.narasitunggal.dissemination.evidence.sniff;

/** A file that is not what it says, or more than that. */
public final class RefusedFile extends Exception {
    private static final long serialVersionUID = 1L;
    private final String slug;

    /**
     * @param slug the kind of refusal, for machines
     * @param sentence what to do next, for people
     */
    RefusedFile(String slug, String sentence) {
        super(sentence, null, false, false);
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}

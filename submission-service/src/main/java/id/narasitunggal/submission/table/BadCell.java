package id.narasitunggal.submission.table;

/** A cell that cannot be taken, and what to do about it. */
public final class BadCell extends Exception {
    private static final long serialVersionUID = 1L;
    private final String column;

    public BadCell(String column, String sentence) {
        super(sentence, null, false, false);
        this.column = column;
    }

    public String column() {
        return column;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}

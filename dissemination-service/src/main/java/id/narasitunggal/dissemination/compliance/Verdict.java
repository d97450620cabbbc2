package id.narasitunggal.dissemination.compliance;

/** What an examination found. */
enum Verdict {
    HOLDS("COCOK"),
    FAILS("TIDAK COCOK"),
    /** Nothing at hand could tell. */
    UNTESTED("TAK DIUJI");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** As auditors read it. */
    String words() {
        return words;
    }
}

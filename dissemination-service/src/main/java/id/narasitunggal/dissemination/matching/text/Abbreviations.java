package id.narasitunggal.dissemination.matching.text;

/** Short forms that Indonesian posts and releases use for full words. */
final class Abbreviations {

    private static final String[][] FORMS = {
        {"yg", "yang"},
        {"dgn", "dengan"},
        {"dg", "dengan"},
        {"utk", "untuk"},
        {"tdk", "tidak"},
        {"tsb", "tersebut"},
        {"dlm", "dalam"},
        {"krn", "karena"},
        {"thn", "tahun"},
        {"milyar", "miliar"},
        {"trilyun", "triliun"},
    };

    private static final WordSet SPELLED_OUT = spelledOut();

    private Abbreviations() {}

    static int spelledOut(int name) {
        int fullForm = SPELLED_OUT.meaningOf(name);
        return fullForm == WordSet.ABSENT ? name : fullForm;
    }

    private static WordSet spelledOut() {
        var forms = new WordSet(FORMS.length);
        for (String[] form : FORMS) {
            forms.put(form[0], WordHash.of(form[1]));
        }
        return forms;
    }
}

package id.narasitunggal.dissemination.matching.page;

/** A PDF file that gives no text to compare; says why, which is never the unit's failure. */
public final class UnreadablePdf extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    UnreadablePdf(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What stands between us and the text. */
    public enum Reason {
        LOCKED("Berkas PDF terkunci sandi; unggah berkas bukti yang dapat dibaca."),
        BROKEN("Berkas PDF rusak atau tidak lengkap; periksa berkas pada alamat itu."),
        TOO_LARGE("Berkas PDF terlalu besar untuk diperiksa; laporkan halaman yang memuat narasinya saja."),
        WITHOUT_TEXT("Berkas PDF tidak memuat teks, mungkin hasil pindai; unggah sebagai berkas bukti.");

        private final String explanation;

        Reason(String explanation) {
            this.explanation = explanation;
        }

        /** One sentence for the unit that says what to do next. */
        public String explanation() {
            return explanation;
        }
    }
}

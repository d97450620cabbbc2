package id.narasitunggal.dissemination.problem;

import java.util.List;

/** A rule of the domain or of the contract says no; each kind has one status and one sentence for people. */
public abstract sealed class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    private Refusal(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** The caller may see the thing but not do this to it. */
    public static final class Forbidden extends Refusal {
        private static final long serialVersionUID = 1L;

        public Forbidden(String reason) {
            super(Problem.of(403, "forbidden", "Tidak berwenang", reason));
        }
    }

    /** There is no such thing, or none that the caller may know of. */
    public static final class NotFound extends Refusal {
        private static final long serialVersionUID = 1L;

        public NotFound(String what) {
            super(Problem.of(
                    404,
                    "not-found",
                    "Tidak ditemukan",
                    what + " tidak ditemukan. Periksa kembali nomor atau alamatnya."));
        }
    }

    /** The state of the thing, or of another one, does not allow the act. */
    public static final class Conflict extends Refusal {
        private static final long serialVersionUID = 1L;

        public Conflict(String slug, String detail) {
            super(Problem.of(409, slug, "Bertentangan dengan keadaan data", detail));
        }
    }

    /** The content of the request breaks a rule. */
    public static final class Invalid extends Refusal {
        private static final long serialVersionUID = 1L;

        public Invalid(List<FieldError> errors) {
            this(422, errors);
        }

        private Invalid(int status, List<FieldError> errors) {
            this(status, "invalid-request", errors);
        }

        private Invalid(int status, String slug, List<FieldError> errors) {
            super(Problem.of(
                    status, slug, "Isi permintaan tidak sah", errors.get(0).detail(), errors));
        }

        /** A broken rule that machines should tell from others. */
        public static Invalid because(String slug, String pointer, String detail) {
            return new Invalid(422, slug, List.of(new FieldError(pointer, null, detail)));
        }

        public static Invalid field(String pointer, String detail) {
            return new Invalid(422, List.of(new FieldError(pointer, null, detail)));
        }

        public static Invalid parameter(String name, String detail) {
            return new Invalid(400, List.of(new FieldError(null, name, detail)));
        }
    }

    /** The change was made on an old copy (412) or without saying on which copy (428). */
    public static final class Stale extends Refusal {
        private static final long serialVersionUID = 1L;

        private Stale(Problem problem) {
            super(problem);
        }

        public static Stale outdated() {
            return new Stale(Problem.of(
                    412,
                    "stale",
                    "Data sudah berubah",
                    "Orang lain telah mengubah data ini. Muat ulang, lalu ulangi perubahan Anda."));
        }

        public static Stale missing() {
            return new Stale(Problem.of(
                    428,
                    "version-required",
                    "Versi belum disebut",
                    "Sertakan tajuk If-Match berisi ETag dari data yang Anda ubah."));
        }
    }
}

package id.narasitunggal.submission.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A refused request (RFC 9457).
 *
 * @param type stable address of the kind of problem, for machines
 * @param detail what happened and what to do next, in Indonesian, for people
 * @param id only on 500: the number under which the log holds the cause
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem", description = "Penolakan atau gangguan menurut RFC 9457.")
public record Problem(
        @Schema(title = "Jenis masalah", examples = "/problems/invalid-request")
        String type,

        @Schema(title = "Judul") String title,
        @Schema(title = "Kode status HTTP") int status,
        @Schema(title = "Penjelasan dan langkah berikutnya") String detail,
        @Schema(title = "Rincian per isian") @Nullable List<FieldError> errors,
        @Schema(title = "Nomor gangguan") @Nullable String id) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(int status, String slug, String title, String detail) {
        return new Problem("/problems/" + slug, title, status, detail, null, null);
    }

    public static Problem of(int status, String slug, String title, String detail, List<FieldError> errors) {
        return new Problem("/problems/" + slug, title, status, detail, errors.isEmpty() ? null : errors, null);
    }

    /** The problem that stands for a status which no rule of ours explains further. */
    public static Problem of(int status) {
        return switch (status) {
            case 401 -> of(status, "unauthenticated", "Belum masuk", "Sertakan token akses yang masih berlaku.");
            case 403 ->
                of(
                        status,
                        "forbidden",
                        "Tidak berwenang",
                        "Peran Anda tidak mencakup tindakan ini. Mintalah peran yang sesuai kepada pengelola akun.");
            case 404 ->
                of(
                        status,
                        "not-found",
                        "Tidak ditemukan",
                        "Data atau alamat ini tidak ada, atau tidak terbuka bagi Anda.");
            case 405 ->
                of(
                        status,
                        "method-not-allowed",
                        "Metode tidak dikenal",
                        "Alamat ini tidak menerima metode tersebut. Lihat dokumen OpenAPI layanan.");
            case 406 -> of(status, "not-acceptable", "Bentuk jawaban tidak tersedia", "Mintalah `application/json`.");
            case 413 ->
                of(status, "too-large", "Permintaan terlalu besar", "Perkecil isi permintaan, lalu kirim ulang.");
            case 415 ->
                of(
                        status,
                        "unsupported-media-type",
                        "Jenis isi tidak didukung",
                        "Kirimkan isi sebagai `application/json` dengan pengodean UTF-8.");
            case 503 ->
                of(
                        status,
                        "unavailable",
                        "Layanan sedang terganggu",
                        "Data Anda belum tersimpan. Kirim ulang permintaan yang sama beberapa saat lagi.");
            default ->
                of(
                        status,
                        status < 500 ? "invalid-request" : "failure",
                        status < 500 ? "Permintaan tidak sah" : "Gangguan pada layanan",
                        status < 500
                                ? "Periksa kembali permintaan Anda terhadap dokumen OpenAPI layanan."
                                : "Kirim ulang beberapa saat lagi.");
        };
    }

    Problem withId(String given) {
        return new Problem(type, title, status, detail, errors, given);
    }

    public Response response() {
        Response.ResponseBuilder answer =
                Response.status(status).type(MEDIA_TYPE).entity(this);
        if (status == 503) {
            answer.header("Retry-After", "5");
        }
        if (status == 401) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        return answer.build();
    }
}

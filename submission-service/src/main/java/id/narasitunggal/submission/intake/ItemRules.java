package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.problem.FieldError;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;

/** Rules that hold between the fields of one item. */
final class ItemRules {
    private ItemRules() {}

    static List<FieldError> broken(ItemEntry item, String at) {
        List<FieldError> errors = new ArrayList<>();
        if (item.holdsExemptInformation() != (item.exemption() != null)) {
            errors.add(
                    error(
                            at + "/exemption",
                            "Dasar pengecualian dan uji konsekuensi wajib untuk informasi yang dikecualikan, dan hanya untuk itu."));
        }
        if (item.type() == ItemType.NIHIL) {
            nihil(item, at, errors);
        }
        if (item.periodCovered() != null
                && item.periodCovered().to().isBefore(item.periodCovered().from())) {
            errors.add(error(at + "/periodCovered/to", "Akhir rentang waktu tidak boleh mendahului awalnya."));
        }
        if (item.embargoUntil() != null) {
            embargo(item, at, errors);
        }
        return errors;
    }

    private static void nihil(ItemEntry item, String at, List<FieldError> errors) {
        if (!item.listedFigures().isEmpty()) {
            errors.add(error(at + "/figures", "Laporan nihil tidak memuat angka."));
        }
        if (item.holdsExemptInformation()) {
            errors.add(error(at + "/classification", "Laporan nihil tidak memuat informasi yang dikecualikan."));
        }
    }

    private static void embargo(ItemEntry item, String at, List<FieldError> errors) {
        try {
            item.embargo();
        } catch (DateTimeException withoutZone) {
            errors.add(error(
                    at + "/embargoUntil",
                    "Tulis waktu embargo dengan zona waktunya, misalnya 2026-10-10T09:00:00+07:00."));
        }
        if (item.classification() == Classification.SERTA_MERTA) {
            errors.add(error(at + "/embargoUntil", "Informasi serta-merta tidak boleh ditunda. Hapus embargonya."));
        }
    }

    static FieldError error(String pointer, String detail) {
        return new FieldError(pointer, null, detail);
    }
}

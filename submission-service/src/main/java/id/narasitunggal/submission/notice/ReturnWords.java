package id.narasitunggal.submission.notice;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The reasons of a return as people read them. */
final class ReturnWords {
    private static final Map<String, String> WORDS = Map.of(
            "INCOMPLETE", "belum lengkap",
            "UNCLEAR", "tidak jelas",
            "UNSOURCED_FIGURE", "angka tanpa sumber",
            "CONFLICTING_FIGURE", "angka bertentangan",
            "WRONG_PERIOD", "salah bulan",
            "WRONG_CLASSIFICATION", "salah klasifikasi",
            "PERSONAL_DATA", "memuat data pribadi",
            "NOT_SUBSTANTIVE", "tidak substantif",
            "DUPLICATE", "ganda",
            "OTHER", "lainnya");

    private ReturnWords() {}

    static String of(List<String> reasons) {
        return reasons.stream()
                .map(reason -> WORDS.getOrDefault(reason, reason))
                .collect(Collectors.joining(", "));
    }
}

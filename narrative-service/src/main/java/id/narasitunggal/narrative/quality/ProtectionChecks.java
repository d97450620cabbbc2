package id.narasitunggal.narrative.quality;

import id.narasitunggal.narrative.manuscript.NarrativeContent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Is nobody's private data in the text, and nobody's private interest? */
final class ProtectionChecks {
    private static final Pattern SIXTEEN_DIGITS = Pattern.compile("(?<!\\d)\\d(?:[ .-]?\\d){15}(?!\\d)");

    /** How a national identity number is built: region, day (women: plus 40), month, year, sequence. */
    private static final Pattern IDENTITY_NUMBER =
            Pattern.compile("[1-9]\\d{5}(?:0[1-9]|[12]\\d|3[01]|4[1-9]|[56]\\d|7[01])(?:0[1-9]|1[0-2])\\d{6}");

    private static final Pattern MOBILE =
            Pattern.compile("(?<!\\d)(?:\\+?62[ -]?|0)8\\d{2}[ .-]?\\d{3,4}[ .-]?\\d{3,5}(?!\\d)");

    private static final Pattern ACCOUNT =
            Pattern.compile("(?i)\\b(?:rekening|rek|no\\.? rek)\\b[^\\d\\n]{0,30}\\d[\\d .-]{7,20}\\d");

    private ProtectionChecks() {}

    static List<QualityCheck> personalData(NarrativeContent text) {
        Findings found = new Findings(Aspect.PROTECTION);
        Map<String, String> prose = Prose.whole(text);
        prose.forEach((place, words) -> {
            if (namesAPerson(words)) {
                found.add(
                        "NO_IDENTITY_NUMBER",
                        Outcome.FAILED,
                        place,
                        "Di sini tertulis angka yang menyerupai NIK. Hapus data pribadi itu.");
            }
            if (MOBILE.matcher(words).find()) {
                found.add(
                        "NO_PRIVATE_TELEPHONE",
                        Outcome.WARNING,
                        place,
                        "Di sini tertulis nomor telepon seluler. Pastikan itu nomor kantor, atau hapus.");
            }
            if (ACCOUNT.matcher(words).find()) {
                found.add(
                        "NO_BANK_ACCOUNT",
                        Outcome.WARNING,
                        place,
                        "Di sini tertulis nomor rekening. Pastikan itu rekening resmi, atau hapus.");
            }
        });
        if (found.all().isEmpty()) {
            found.add("NO_PERSONAL_DATA", Outcome.PASSED, null, "Tidak ditemukan angka yang menyerupai data pribadi.");
        }
        return found.all();
    }

    private static boolean namesAPerson(String words) {
        return SIXTEEN_DIGITS
                .matcher(words)
                .results()
                .map(match -> match.group().replaceAll("\\D", ""))
                .anyMatch(digits -> IDENTITY_NUMBER.matcher(digits).matches());
    }

    /** Hints only: a word can be quoted, or mean something else. */
    static List<QualityCheck> interest(NarrativeContent text, Pattern partisan) {
        Findings found = new Findings(Aspect.PUBLIC_INTEREST);
        Prose.published(text).forEach((place, words) -> {
            List<String> met = partisan.matcher(words)
                    .results()
                    .map(match -> match.group().toLowerCase(Locale.ROOT))
                    .toList();
            if (!met.isEmpty()) {
                found.add(
                        "WORDING_NEUTRAL",
                        Outcome.WARNING,
                        place,
                        "Kata " + Findings.quote(met)
                                + " dapat menampakkan kepentingan pribadi atau golongan. Pertimbangkan kata lain.");
            }
        });
        if (found.all().isEmpty()) {
            found.add("WORDING_NEUTRAL", Outcome.PASSED, null, "Tidak ditemukan kata yang memihak.");
        }
        return found.all();
    }
}

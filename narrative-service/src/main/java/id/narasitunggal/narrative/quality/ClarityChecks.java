package id.narasitunggal.narrative.quality;

import id.narasitunggal.narrative.manuscript.NarrativeContent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Does everyone understand it: short enough, simple enough, and without words that only an office knows? */
final class ClarityChecks {
    private static final int LONGEST_SUMMARY = 280;
    private static final int FEWEST_KEY_MESSAGES = 3;
    private static final int MOST_KEY_MESSAGES = 5;
    private static final int LONGEST_SENTENCE = 30;
    private static final int QUOTED = 40;
    private static final Pattern ABBREVIATION = Pattern.compile("\\b[A-Z][A-Z0-9]{1,7}\\b");
    private static final Pattern EXPLAINED = Pattern.compile("\\(([A-Z][A-Z0-9]{1,7})\\)|\\b([A-Z][A-Z0-9]{1,7}) \\(");
    private static final Pattern ROMAN_NUMBER = Pattern.compile("[IVXLC]+");
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private ClarityChecks() {}

    static List<QualityCheck> of(NarrativeContent text, Set<String> knownAbbreviations) {
        Findings found = new Findings(Aspect.CLARITY);
        String summary = text.summary();
        found.require(
                "SUMMARY_SHORT",
                summary != null && !summary.isBlank() && summary.length() <= LONGEST_SUMMARY,
                "summary",
                "Ringkasan diisi dan cukup pendek.",
                "Isi ringkasan, paling banyak 280 karakter.");
        int messages = text.keyMessages().size();
        found.require(
                "KEY_MESSAGES_COUNT",
                messages >= FEWEST_KEY_MESSAGES && messages <= MOST_KEY_MESSAGES,
                "keyMessages",
                "Pesan kunci cukup.",
                "Sebutkan tiga sampai lima pesan kunci.");
        found.require("BODY_PRESENT", Findings.isThere(text.body()), "body", "Naskah diisi.", "Isi naskah narasi.");
        readability(found, text.body());
        Prose.published(text).forEach((place, words) -> longSentences(found, place, words));
        abbreviations(found, text, knownAbbreviations);
        return found.all();
    }

    private static void readability(Findings found, @Nullable String body) {
        List<String> sentences = body == null ? List.of() : Sentences.of(body);
        long words = sentences.stream()
                .mapToLong(sentence -> Sentences.words(sentence).size())
                .sum();
        if (words < Readability.FEWEST_WORDS) {
            found.add("READABILITY", Outcome.PASSED, "body", "Naskah terlalu pendek untuk dinilai keterbacaannya.");
            return;
        }
        double grade = Readability.grade(sentences);
        String years = String.format(INDONESIAN, "%.1f", Math.max(0, grade));
        found.advise(
                "READABILITY",
                grade <= Readability.HIGHEST_GRADE,
                "body",
                "Terbaca oleh lulusan kelas " + years + " (rumus Khadijah Rohani).",
                "Terbaca oleh lulusan kelas " + years
                        + " (rumus Khadijah Rohani), lebih dari 12. Pendekkan kalimat dan pakai kata yang lazim.");
    }

    private static void longSentences(Findings found, String place, String words) {
        List<String> tooLong = Sentences.of(words).stream()
                .filter(sentence -> Sentences.words(sentence).size() > LONGEST_SENTENCE)
                .map(ClarityChecks::beginning)
                .toList();
        if (!tooLong.isEmpty()) {
            found.add(
                    "SENTENCES_SHORT",
                    Outcome.WARNING,
                    place,
                    "Kalimat lebih dari 30 kata: " + Findings.quote(tooLong) + ". Pecah menjadi beberapa kalimat.");
        }
    }

    private static String beginning(String sentence) {
        int end = sentence.offsetByCodePoints(0, Math.min(QUOTED, sentence.codePointCount(0, sentence.length())));
        return "\u201c" + sentence.substring(0, end) + (end < sentence.length() ? "…" : "") + "\u201d";
    }

    /** Explained where it stands in brackets after its long form, or has its long form in brackets. */
    private static void abbreviations(Findings found, NarrativeContent text, Set<String> known) {
        Map<String, String> prose = Prose.published(text);
        Set<String> explained = EXPLAINED
                .matcher(String.join("\n", prose.values()))
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .collect(Collectors.toSet());
        prose.forEach((place, words) -> {
            Set<String> unexplained = ABBREVIATION
                    .matcher(words)
                    .results()
                    .map(match -> match.group())
                    .filter(word ->
                            !known.contains(word) && !ROMAN_NUMBER.matcher(word).matches() && !explained.contains(word))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!unexplained.isEmpty()) {
                found.add(
                        "ABBREVIATIONS_EXPLAINED",
                        Outcome.WARNING,
                        place,
                        "Singkatan belum dijelaskan: " + Findings.quote(List.copyOf(unexplained))
                                + ". Tulis kepanjangannya sekali.");
            }
        });
    }
}

package id.narasitunggal.narrative.quality;

import java.util.List;
import java.util.Locale;

/**
 * How many years of school a reader needs, by the formula of Khadijah Rohani (1982):
 * {@code 0.3793 × words per sentence + 0.0207 × syllables per 300 words − 13.988}.
 *
 * <p>It was fitted to Malay school books, whose words are built and cut into syllables like those of Indonesian. The formulas
 * known better were fitted to English: Flesch and Fog call any Indonesian text hard, because affixes make its ordinary words
 * long; Fry with syllables × 0.6, the practice of Indonesian teachers, is read off a drawn graph. The grade is a hint for
 * editors and never stops a text.
 */
final class Readability {
    /** Below this the formula says nothing; it was made for samples of 300 words. */
    static final int FEWEST_WORDS = 100;

    /** Twelve years of school: what the whole of the public can be expected to have. */
    static final double HIGHEST_GRADE = 12.0;

    private static final String VOWELS = "aiueoé";
    private static final List<String> DIPHTHONGS = List.of("ai", "au", "oi", "ei");

    private Readability() {}

    static double grade(List<String> sentences) {
        List<String> words = sentences.stream()
                .flatMap(sentence -> Sentences.words(sentence).stream())
                .toList();
        double syllables = words.stream().mapToInt(Readability::syllables).sum();
        double length = (double) words.size() / sentences.size();
        return 0.3793 * length + 0.0207 * (300.0 * syllables / words.size()) - 13.988;
    }

    /** One for each vowel; a diphthong that ends the word is one: <i>da-un</i>, but <i>pan-tai</i>. */
    static int syllables(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        int vowels = (int)
                small.chars().filter(letter -> VOWELS.indexOf(letter) >= 0).count();
        boolean endsGliding = vowels > 1 && DIPHTHONGS.stream().anyMatch(small::endsWith);
        return Math.max(1, endsGliding ? vowels - 1 : vowels);
    }
}

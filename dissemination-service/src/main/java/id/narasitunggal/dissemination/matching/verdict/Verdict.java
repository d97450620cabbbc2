package id.narasitunggal.dissemination.matching.verdict;

import id.narasitunggal.dissemination.matching.Extent;
import id.narasitunggal.dissemination.matching.Fidelity;
import id.narasitunggal.dissemination.matching.Mode;
import id.narasitunggal.dissemination.matching.Reading;
import id.narasitunggal.dissemination.matching.Recognition;
import id.narasitunggal.dissemination.matching.Suggestion;
import id.narasitunggal.dissemination.matching.message.KeyMessageVerdict;
import java.util.UUID;

/**
 * What a reading means for a placement of one edition.
 *
 * @param reason one Indonesian sentence for the officer and the unit
 */
public record Verdict(Outcome outcome, Standing standing, String reason) {

    /** Fewer words than this prove nothing by themselves, however well they match. */
    private static final int FEWEST_WORDS = 40;

    /** Judges a page that was reported as a placement of this edition. */
    public static Verdict on(Reading reading, UUID editionId) {
        return reading.of(editionId).map(Verdict::on).orElseGet(() -> withoutEdition(reading, editionId));
    }

    /** Judges what was recognised of the edition itself. */
    public static Verdict on(Recognition recognition) {
        boolean isEvidence = recognition.extent() != Extent.NONE && recognition.extent() != Extent.LISTING;
        if (isEvidence && recognition.fidelity().isUntrue()) {
            return altered(recognition);
        }
        return switch (recognition.extent()) {
            case FULL -> onFull(recognition);
            case PARTIAL -> onPartial(recognition);
            case KEY_MESSAGE ->
                suggested(Outcome.PARTIAL, "Halaman singkat memuat pesan kunci; periksa apakah sudah memadai.");
            case SNIPPET ->
                suggested(Outcome.PARTIAL, "Halaman hanya memuat cuplikan narasi; periksa alamat halaman lengkapnya.");
            case QUOTE -> suggested(Outcome.PARTIAL, "Halaman hanya mengutip sebagian kecil narasi.");
            case LISTING ->
                suggested(Outcome.NOT_FOUND, "Halaman ini daftar beberapa narasi; laporkan alamat halaman narasinya.");
            case NONE -> confirmed(Outcome.NOT_FOUND, "Teks narasi tidak ditemukan pada halaman.");
        };
    }

    private static Verdict onFull(Recognition recognition) {
        if (recognition.fidelity() == Fidelity.PARTIAL) {
            return suggested(Outcome.PARTIAL, "Narasi ditayangkan, tetapi ada pesan kunci yang tidak dimuat lengkap.");
        }
        if (recognition.mode() == Mode.ADAPTED) {
            return suggested(Outcome.VERIFIED, "Narasi disesuaikan, pesan kuncinya tetap; periksa perubahannya.");
        }
        return recognition.matchedWords() < FEWEST_WORDS
                ? suggested(Outcome.VERIFIED, "Narasi cocok, tetapi teksnya terlalu pendek untuk dipastikan otomatis.")
                : confirmed(Outcome.VERIFIED, "Narasi ditayangkan lengkap tanpa perubahan.");
    }

    private static Verdict onPartial(Recognition recognition) {
        boolean carriesAll = !recognition.keyMessages().isEmpty()
                && recognition.count(KeyMessageVerdict.CONVEYED)
                        == recognition.keyMessages().size();
        if (carriesAll) {
            return suggested(Outcome.VERIFIED, "Narasi diringkas dengan semua pesan kunci; periksa kelengkapannya.");
        }
        if (recognition.mode() == Mode.ADAPTED) {
            return suggested(Outcome.PARTIAL, "Sebagian narasi ditayangkan dengan perubahan.");
        }
        return recognition.matchedWords() < FEWEST_WORDS
                ? suggested(Outcome.PARTIAL, "Sebagian narasi cocok, tetapi terlalu pendek untuk dipastikan otomatis.")
                : confirmed(Outcome.PARTIAL, "Hanya sebagian narasi yang ditayangkan.");
    }

    private static Verdict altered(Recognition recognition) {
        if (!recognition.changedFigures().isEmpty()) {
            return suggested(Outcome.PARTIAL, "Angka pada halaman berbeda dari narasi.");
        }
        return suggested(
                Outcome.PARTIAL,
                recognition.fidelity() == Fidelity.CONTRADICTS
                        ? "Halaman bertentangan dengan pesan kunci narasi."
                        : "Makna kalimat berubah dari narasi.");
    }

    private static Verdict withoutEdition(Reading reading, UUID editionId) {
        if (!reading.recognitions().isEmpty()) {
            return suggested(Outcome.NOT_FOUND, "Halaman memuat narasi atau edisi lain, bukan edisi yang dilaporkan.");
        }
        if (reading.siblings().contains(editionId)) {
            return suggested(Outcome.NOT_FOUND, "Halaman memuat rilis lain dengan susunan kalimat yang sama.");
        }
        return reading.suggestionOf(editionId)
                .map(Verdict::inOwnWords)
                .orElseGet(() -> confirmed(Outcome.NOT_FOUND, "Teks narasi tidak ditemukan pada halaman."));
    }

    private static Verdict inOwnWords(Suggestion suggestion) {
        return suggested(
                Outcome.NOT_FOUND,
                switch (suggestion.reason()) {
                    case RETOLD -> "Halaman tampak menceritakan narasi dengan kalimat sendiri; periksa pesan kuncinya.";
                    case KEY_MESSAGE -> "Teks narasi tidak ditemukan, tetapi pesan kuncinya tampak dimuat.";
                });
    }

    private static Verdict confirmed(Outcome outcome, String reason) {
        return new Verdict(outcome, Standing.CONFIRMED, reason);
    }

    private static Verdict suggested(Outcome outcome, String reason) {
        return new Verdict(outcome, Standing.SUGGESTED, reason);
    }
}

package id.narasitunggal.dissemination.syndication;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a narrative went out of force, and all that is still told of it.
 *
 * @param successorNarrativeId the narrative that took its place, if one did
 */
record Ending(Kind kind, Instant at, @Nullable UUID successorNarrativeId) {

    /** Why its text is to be found nowhere any more, in the words of the notice. */
    @Schema(name = "NarrativeEnding", description = "Cara narasi berhenti berlaku.")
    enum Kind {
        WITHDRAWN("DICABUT", "Narasi ini dicabut. Hapus salinannya dari situs dan kanal Anda."),
        SUPERSEDED("DIGANTI", "Narasi ini diganti oleh narasi lain. Hapus salinannya dan tayangkan penggantinya."),
        EXPIRED("BERAKHIR", "Masa berlaku narasi ini sudah berakhir. Hapus salinannya dari situs dan kanal Anda."),
        /** An emergency stop: the text is in force, but nobody is to spread it. */
        STOPPED("DIHENTIKAN", "Penayangan narasi ini dihentikan. Jangan menayangkannya dan hapus salinannya.");

        private final String word;
        private final String sentence;

        Kind(String word, String sentence) {
            this.word = word;
            this.sentence = sentence;
        }

        /** As it stands before a title. */
        String word() {
            return word;
        }

        String sentence() {
            return sentence;
        }
    }
}

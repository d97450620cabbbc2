package id.narasitunggal.narrative.evidence;

import id.narasitunggal.narrative.audit.Happening;
import java.util.UUID;

/** What the evidence desk puts on record. */
sealed interface EvidenceEvent extends Happening {

    /** A neighbour's news was not taken over; it names the news, never its content. */
    record Refused(UUID newsId, UUID about, String reason) implements EvidenceEvent {
        @Override
        public String type() {
            return "evidence.refused";
        }

        @Override
        public UUID subject() {
            return about;
        }
    }
}

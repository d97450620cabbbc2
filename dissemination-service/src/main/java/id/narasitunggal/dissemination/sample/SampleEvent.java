package id.narasitunggal.dissemination.sample;

import id.narasitunggal.dissemination.audit.Happening;
import java.util.UUID;

/** The history of the second look; the unit hears of a verification that was taken back through its placement. */
sealed interface SampleEvent extends Happening {
    record Drawn(UUID sampleId, String month, String seed, int population, int chosen) implements SampleEvent {
        @Override
        public String type() {
            return "sample.drawn";
        }

        @Override
        public UUID subject() {
            return sampleId;
        }
    }

    record Examined(UUID itemId, UUID placementId, SampleState outcome, String reason) implements SampleEvent {
        @Override
        public String type() {
            return "sample.examined";
        }

        @Override
        public UUID subject() {
            return itemId;
        }
    }
}

package id.narasitunggal.narrative.embargo;

import id.narasitunggal.narrative.editorial.Narrative;
import id.narasitunggal.narrative.editorial.NarrativeStatus;
import id.narasitunggal.narrative.editorial.Narratives;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Texts whose hour is set and has not come; for callers that have already made sure who asks. */
@ApplicationScoped
public class EmbargoedTexts {
    private final Narratives narratives;

    EmbargoedTexts(Narratives narratives) {
        this.narratives = narratives;
    }

    public Optional<EmbargoedText> of(UUID narrativeId) {
        return narratives.whole(narrativeId).flatMap(EmbargoedTexts::scheduled);
    }

    private static Optional<EmbargoedText> scheduled(Narrative narrative) {
        return narrative
                .working()
                .filter(edition -> edition.status() == NarrativeStatus.SCHEDULED)
                .map(edition -> EmbargoedText.of(
                        narrative, edition, edition.scheduledFor().orElseThrow()));
    }
}

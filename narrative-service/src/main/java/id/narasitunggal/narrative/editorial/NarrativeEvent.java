package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.audit.Happening;
import java.util.UUID;

/** The history of a narrative: each becomes the audit row, and what is public becomes the feed's entry. */
public sealed interface NarrativeEvent extends Happening permits DeskEvent, PublicEvent {
    UUID narrativeId();

    @Override
    default UUID subject() {
        return narrativeId();
    }
}

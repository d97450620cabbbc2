package id.narasitunggal.narrative.evidence;

import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.evidence.ItemNews.accepted;
import static id.narasitunggal.narrative.evidence.ItemNews.superseded;
import static id.narasitunggal.narrative.evidence.ItemNews.textCiting;

import id.narasitunggal.narrative.editorial.NarrativeFixture;
import java.util.UUID;

/** A text whose evidence has moved on. */
public final class FlagFixture {
    private FlagFixture() {}

    /** @return the flag that waits for a decision */
    public static UUID anOpenFlag(EvidenceCollector collector) {
        SubmissionNeighbour.comesBack();
        UUID item = UUID.randomUUID();
        SubmissionNeighbour.tell(accepted(item, 1, "BERKALA", "17.4"));
        collector.collectFrom(0);
        NarrativeFixture narrative = NarrativeFixture.aDraftOf(textCiting(item));
        SubmissionNeighbour.tell(superseded(item, 1));
        collector.collectFrom(0);
        return UUID.fromString(author().queryParam("narrative", narrative.id)
                .get("/api/v1/evidence-flags")
                .path("items[0].id"));
    }
}

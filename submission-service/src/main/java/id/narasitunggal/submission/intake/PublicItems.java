package id.narasitunggal.submission.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The items of one revision that others may learn of: no exempt ones, and nothing of a report that there is nothing to report. */
public final class PublicItems {
    private final Submission submission;

    PublicItems(Submission submission) {
        this.submission = submission;
    }

    /** Whether there is such an item, and it is not exempt. */
    public boolean hasItemAt(int position) {
        return submission.items.stream().anyMatch(item -> item.position == position && !item.isExempt());
    }

    /** What neighbours must learn when this revision no longer stands: each item that they may have cited. */
    public List<ItemSuperseded> outdatedBy(UUID correctionId) {
        return submission.items.stream()
                .filter(item -> !item.isExempt() && item.type != ItemType.NIHIL)
                .map(item -> new ItemSuperseded(
                        item.id, submission.id, submission.revision, submission.unitId, correctionId))
                .toList();
    }

    /** The items that others may learn of, as they enter the change feed. */
    public List<ItemAccepted> accepted(String unitName, Instant acceptedAt) {
        return submission.items.stream()
                .filter(item -> !item.isExempt() && item.type != ItemType.NIHIL)
                .map(item -> ItemAccepted.of(submission, item, unitName, acceptedAt))
                .toList();
    }
}

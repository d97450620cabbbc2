package id.narasitunggal.submission.attachment;

import id.narasitunggal.submission.audit.Happening;
import java.util.UUID;

/** Files come and go in a draft: the unit's own affair. */
public sealed interface AttachmentEvent extends Happening {
    UUID attachmentId();

    UUID unitId();

    @Override
    default UUID subject() {
        return attachmentId();
    }

    @Override
    default UUID concernedUnit() {
        return unitId();
    }

    @Override
    default Reach reach() {
        return Reach.AUDIT;
    }

    record Uploaded(UUID attachmentId, UUID unitId, UUID submissionId, String mediaType, long size, String sha256)
            implements AttachmentEvent {
        @Override
        public String type() {
            return "attachment.uploaded";
        }
    }

    record Removed(UUID attachmentId, UUID unitId, UUID submissionId, String sha256) implements AttachmentEvent {
        @Override
        public String type() {
            return "attachment.removed";
        }
    }
}

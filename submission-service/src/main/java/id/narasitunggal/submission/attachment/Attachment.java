package id.narasitunggal.submission.attachment;

import id.narasitunggal.submission.attachment.store.ContentStore;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.intake.Classification;
import id.narasitunggal.submission.intake.Submission;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file of a submission; it is sealed with it. */
@Entity
@Table(name = "attachment")
public class Attachment {
    @Id
    @Column(name = "id")
    UUID id;

    @Column(name = "submission_id", nullable = false)
    UUID submissionId;

    @Column(name = "unit_id", nullable = false)
    UUID unitId;

    @Column(name = "item_position")
    @Nullable
    Integer itemPosition;

    @Column(name = "name", nullable = false)
    String name;

    @Column(name = "media_type", nullable = false)
    String mediaType;

    @Column(name = "size", nullable = false)
    long size;

    @Column(name = "sha256", nullable = false)
    String sha256;

    @Column(name = "alt_text")
    @Nullable
    String altText;

    @Column(name = "caption")
    @Nullable
    String caption;

    @Column(name = "credit")
    @Nullable
    String credit;

    @Enumerated(EnumType.STRING)
    @Column(name = "classification", nullable = false)
    Classification classification;

    @Enumerated(EnumType.STRING)
    @Column(name = "store", nullable = false)
    ContentStore.Name store;

    @Column(name = "store_key", nullable = false)
    String storeKey;

    @Column(name = "uploaded_by", nullable = false)
    String uploadedBy;

    @Column(name = "uploaded_at", nullable = false)
    Instant uploadedAt;

    @Column(name = "removed_at")
    @Nullable
    Instant removedAt;

    protected Attachment() {}

    Attachment(
            UUID id,
            Submission submission,
            UploadedFile file,
            AttachmentDetails details,
            ContentStore.Name store,
            Actor uploader,
            Instant at) {
        this.id = id;
        this.submissionId = submission.id();
        this.unitId = submission.unitId();
        this.itemPosition = details.itemPosition();
        this.name = details.name();
        this.mediaType = file.kind().mediaType();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.altText = details.altText();
        this.caption = details.caption();
        this.credit = details.credit();
        this.classification = details.classification();
        this.store = store;
        this.storeKey = UUID.randomUUID().toString();
        this.uploadedBy = uploader.subject();
        this.uploadedAt = at;
    }

    /** The same file with the same words was sent before. */
    boolean isSameAs(UUID ofSubmission, UploadedFile file, AttachmentDetails details) {
        return removedAt == null
                && submissionId.equals(ofSubmission)
                && sha256.equals(file.sha256())
                && mediaType.equals(file.kind().mediaType())
                && name.equals(details.name())
                && classification == details.classification()
                && Objects.equals(altText, details.altText())
                && Objects.equals(caption, details.caption())
                && Objects.equals(credit, details.credit())
                && Objects.equals(itemPosition, details.itemPosition());
    }

    /** It leaves the draft; its bytes are cleared away later. */
    AttachmentEvent remove(Instant at) {
        removedAt = at;
        return new AttachmentEvent.Removed(id, unitId, submissionId, sha256);
    }
}

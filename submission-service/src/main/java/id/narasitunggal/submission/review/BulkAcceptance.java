package id.narasitunggal.submission.review;

import id.narasitunggal.submission.audit.Happening;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.problem.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Many submissions accepted together; its id is the token of what was shown. */
@Entity
@Table(name = "bulk_acceptance")
public class BulkAcceptance {
    private static final Duration VALID = Duration.ofMinutes(30);

    @Id
    @Column(name = "id")
    UUID id;

    /** As JSON: kept to show and to compare, never searched. */
    @Column(name = "selection", nullable = false)
    String selection;

    @Column(name = "analyst", nullable = false)
    String analyst;

    @Column(name = "analyst_name", nullable = false)
    String analystName;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    BulkStatus status;

    @Column(name = "shown_at", nullable = false)
    Instant shownAt;

    @Column(name = "valid_until", nullable = false)
    Instant validUntil;

    @Column(name = "done_at")
    @Nullable
    Instant doneAt;

    @Version
    @Column(name = "version", nullable = false)
    int version;

    protected BulkAcceptance() {}

    BulkAcceptance(UUID id, String selection, Actor analyst, Instant at) {
        this.id = id;
        this.selection = selection;
        this.analyst = analyst.subject();
        this.analystName = analyst.name();
        this.status = BulkStatus.SHOWN;
        this.shownAt = at;
        this.validUntil = at.plus(VALID);
    }

    Verdict mayConfirm(Actor actor, Instant at) {
        if (!actor.subject().equals(analyst)) {
            return Verdict.forbidden("Hanya analis yang membuat pratinjau ini yang dapat menerimanya.");
        }
        if (status == BulkStatus.DONE) {
            return Verdict.impossible("Pratinjau ini sudah diterima. Lihat hasilnya pada daftar laporan di bawahnya.");
        }
        return at.isAfter(validUntil)
                ? Verdict.impossible("Pratinjau ini sudah kedaluwarsa. Buat pratinjau baru.")
                : Verdict.allowed();
    }

    Confirmed confirm(int accepted, int changed, Instant at) {
        status = BulkStatus.DONE;
        doneAt = at;
        return new Confirmed(id, accepted, changed);
    }

    /** Kept for the audit; each submission has its own event. */
    record Confirmed(UUID bulkId, int accepted, int changed) implements Happening {
        @Override
        public String type() {
            return "submissions.accepted-together";
        }

        @Override
        public UUID subject() {
            return bulkId;
        }
    }
}

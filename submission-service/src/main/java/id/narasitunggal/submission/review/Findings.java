package id.narasitunggal.submission.review;

import id.narasitunggal.submission.audit.Happening;
import id.narasitunggal.submission.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the review of one revision brought to light; its holder may write it anew until it is decided. */
@Entity
@Table(name = "review_findings")
public class Findings {
    @Id
    @Column(name = "submission_id")
    UUID submissionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "relevance", nullable = false)
    Rating relevance;

    @Enumerated(EnumType.STRING)
    @Column(name = "novelty", nullable = false)
    Rating novelty;

    @Enumerated(EnumType.STRING)
    @Column(name = "issue_risk", nullable = false)
    Rating issueRisk;

    @Enumerated(EnumType.STRING)
    @Column(name = "consistency", nullable = false)
    Rating consistency;

    @Column(name = "usable_figures", nullable = false)
    int usableFigures;

    @Enumerated(EnumType.STRING)
    @Column(name = "usability", nullable = false)
    Usability usability;

    @Column(name = "note")
    @Nullable
    String note;

    @Column(name = "analyst", nullable = false)
    String analyst;

    @Column(name = "analyst_name", nullable = false)
    String analystName;

    @Column(name = "recorded_at", nullable = false)
    Instant recordedAt;

    @Version
    @Column(name = "version", nullable = false)
    int version;

    protected Findings() {}

    Findings(UUID submissionId) {
        this.submissionId = submissionId;
    }

    Recorded record(RecordFindings found, Actor by, Instant at) {
        relevance = found.relevance();
        novelty = found.novelty();
        issueRisk = found.issueRisk();
        consistency = found.consistency();
        usableFigures = found.usableFigures();
        usability = found.usability();
        note = found.note();
        analyst = by.subject();
        analystName = by.name();
        recordedAt = at;
        return new Recorded(submissionId, found);
    }

    /** Kept for the audit: findings are the ministry's own affair. */
    record Recorded(UUID submissionId, RecordFindings findings) implements Happening {
        @Override
        public String type() {
            return "submission.findings-recorded";
        }

        @Override
        public UUID subject() {
            return submissionId;
        }
    }
}

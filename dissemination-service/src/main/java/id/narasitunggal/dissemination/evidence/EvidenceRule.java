package id.narasitunggal.dissemination.evidence;

import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.placement.OccasionDetail;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The least evidence that a family of channels, or one platform of it, asks for from a day on. One person proposes, another confirms. */
@Entity
@Table(name = "evidence_rule")
class EvidenceRule {
    @Id
    @Column(name = "id")
    UUID id;

    @Version
    @Column(name = "version", nullable = false)
    int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "family", nullable = false)
    ChannelFamily family;

    /** Empty for the whole family. */
    @Column(name = "platform", nullable = false)
    String platform;

    @Column(name = "valid_from", nullable = false)
    LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable
    LocalDate validTo;

    /** As {@link WantedFiles} writes it. */
    @ColumnTransformer(read = "cast(files as text)", write = "cast(? as jsonb)")
    @Column(name = "files", nullable = false)
    String files;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "details", nullable = false)
    List<String> details;

    @Column(name = "sentence", nullable = false)
    String sentence;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    EvidenceRuleStatus status;

    @Column(name = "reason")
    @Nullable
    String reason;

    @Column(name = "proposed_by")
    @Nullable
    String proposedBy;

    @Column(name = "proposed_by_name")
    @Nullable
    String proposedByName;

    @Column(name = "proposed_at")
    @Nullable
    Instant proposedAt;

    @Column(name = "decided_by")
    @Nullable
    String decidedBy;

    @Column(name = "decided_by_name")
    @Nullable
    String decidedByName;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    protected EvidenceRule() {}

    EvidenceRule(UUID id, ProposeEvidenceRule proposal, Actor proposer, Instant at) {
        this.id = id;
        this.family = proposal.family();
        this.platform = proposal.platformName();
        this.validFrom = proposal.validFrom();
        this.files = WantedFiles.written(proposal.files());
        this.details =
                proposal.details().stream().distinct().map(OccasionDetail::name).toList();
        this.sentence = proposal.sentence().strip();
        this.status = EvidenceRuleStatus.PROPOSED;
        this.reason = proposal.reason();
        this.proposedBy = proposer.subject();
        this.proposedByName = proposer.name();
        this.proposedAt = at;
    }

    /** Whether the same person sent the same words before. */
    boolean isProposedAs(EvidenceRule other) {
        return family == other.family
                && platform.equals(other.platform)
                && validFrom.equals(other.validFrom)
                && files.equals(other.files)
                && details.equals(other.details)
                && sentence.equals(other.sentence)
                && other.proposedBy != null
                && other.proposedBy.equals(proposedBy);
    }

    void decide(EvidenceRuleStatus outcome, Actor by, Instant at) {
        status = outcome;
        decidedBy = by.subject();
        decidedByName = by.name();
        decidedAt = at;
    }
}

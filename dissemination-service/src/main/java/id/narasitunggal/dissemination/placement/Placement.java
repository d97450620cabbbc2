package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.channel.PlaceToPublish;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One page on which a unit says it has published an edition. */
@Entity
@Table(name = "placement")
public class Placement {
    private static final Duration REMOVED_AFTER = Duration.ofHours(24);

    @Id
    @Column(name = "id")
    UUID id;

    @Column(name = "channel_id", nullable = false)
    UUID channelId;

    @Column(name = "unit_id", nullable = false)
    UUID unitId;

    @Column(name = "edition_id", nullable = false)
    UUID editionId;

    @Column(name = "narrative_id", nullable = false)
    UUID narrativeId;

    @Column(name = "url", nullable = false)
    String url;

    @Column(name = "canonical_url", nullable = false)
    String canonicalUrl;

    @Column(name = "published_at", nullable = false)
    Instant publishedAt;

    @Column(name = "reported_at", nullable = false)
    Instant reportedAt;

    @Column(name = "reported_by", nullable = false)
    String reportedBy;

    @Column(name = "reported_unit")
    @Nullable
    UUID reportedUnit;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    PlacementStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "check_result")
    @Nullable
    CheckResult checkResult;

    @Enumerated(EnumType.STRING)
    @Column(name = "check_standing")
    @Nullable
    CheckStanding checkStanding;

    @Column(name = "check_detail")
    @Nullable
    String checkDetail;

    @Column(name = "mode")
    @Nullable
    String mode;

    @Column(name = "contained")
    @Nullable
    BigDecimal contained;

    @Column(name = "excerpt")
    @Nullable
    String excerpt;

    @Column(name = "checked_at")
    @Nullable
    Instant checkedAt;

    @Column(name = "http_status")
    @Nullable
    Integer httpStatus;

    @Column(name = "verified_at")
    @Nullable
    Instant verifiedAt;

    @Column(name = "verified_by")
    @Nullable
    String verifiedBy;

    @Column(name = "seen_at")
    @Nullable
    Instant seenAt;

    @Column(name = "absent_since")
    @Nullable
    Instant absentSince;

    @Column(name = "decided_by")
    @Nullable
    String decidedBy;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "decision_reason")
    @Nullable
    String decisionReason;

    @Version
    @Column(name = "version", nullable = false)
    int version;

    protected Placement() {}

    Placement(
            UUID id,
            PlaceToPublish place,
            UUID narrativeId,
            ReportPlacement report,
            String canonicalUrl,
            Actor reporter,
            Instant at) {
        this.id = id;
        this.channelId = place.channelId();
        this.unitId = place.unitId();
        this.editionId = report.editionId();
        this.narrativeId = narrativeId;
        this.url = report.url().strip();
        this.canonicalUrl = canonicalUrl;
        this.publishedAt = report.publishedAt();
        this.reportedAt = at;
        this.reportedBy = reporter.subject();
        this.reportedUnit = reporter.unit();
        this.status = PlacementStatus.REPORTED;
    }

    /** Takes in what a look at the page found; the event when that decides something. */
    Optional<PlacementEvent> see(Sighting sighting, Actor watcher) {
        checkResult = sighting.result();
        checkStanding = sighting.standing();
        checkDetail = sighting.detail();
        mode = sighting.mode();
        contained = sighting.contained();
        excerpt = sighting.excerpt();
        httpStatus = sighting.httpStatus();
        checkedAt = sighting.at();
        Optional<PlacementEvent> decided = switch (status) {
            case REPORTED, REMOVED ->
                sighting.isProof() ? Optional.of(verified(watcher, sighting.at(), null)) : Optional.empty();
            case VERIFIED -> watch(sighting);
            case REJECTED, OUTDATED -> Optional.empty();
        };
        if (sighting.result().isPresent()) {
            seenAt = sighting.at();
            absentSince = null;
        }
        return decided;
    }

    /** A look that failed says nothing; an absence counts only where the text was seen before, or where no page is left. */
    private Optional<PlacementEvent> watch(Sighting sighting) {
        boolean isAbsent =
                sighting.result() == CheckResult.GONE || (sighting.result() == CheckResult.NOT_FOUND && seenAt != null);
        if (!isAbsent) {
            return Optional.empty();
        }
        if (absentSince == null) {
            absentSince = sighting.at();
            return Optional.empty();
        }
        if (sighting.at().isBefore(absentSince.plus(REMOVED_AFTER))) {
            return Optional.empty();
        }
        become(PlacementStatus.REMOVED);
        return Optional.of(new PlacementEvent.Removed(id, channelId, unitId, editionId, url, absentSince));
    }

    /** An officer of another unit has looked and found that it stands. */
    PlacementEvent confirm(Actor officer, DecidePlacement decision, Instant at) {
        PlacementRules.mayConfirm(officer, this).orRefuse();
        decide(officer, decision, at);
        return verified(officer, at, decision.reason());
    }

    /** An officer of another unit has found that it does not count. */
    PlacementEvent reject(Actor officer, DecidePlacement decision, Instant at) {
        PlacementRules.mayReject(officer, this).orRefuse();
        become(PlacementStatus.REJECTED);
        decide(officer, decision, at);
        return new PlacementEvent.Rejected(id, channelId, unitId, editionId, url, decision.reason());
    }

    private PlacementEvent.Verified verified(Actor by, Instant at, @Nullable String reason) {
        become(PlacementStatus.VERIFIED);
        verifiedAt = at;
        verifiedBy = by.subject();
        absentSince = null;
        return new PlacementEvent.Verified(id, channelId, unitId, editionId, url, at, reason);
    }

    private void decide(Actor officer, DecidePlacement decision, Instant at) {
        decidedBy = officer.subject();
        decidedAt = at;
        decisionReason = decision.reason();
    }

    private void become(PlacementStatus next) {
        if (!status.next().contains(next)) {
            throw new Refusal.Conflict(
                    "illegal-transition",
                    "Tindakan ini tidak berlaku pada keadaan penayangan sekarang. Muat ulang untuk melihat tindakan yang tersedia.");
        }
        status = next;
    }

    /** Whether the same report has been sent again. */
    boolean isReportedAs(ReportPlacement report, Actor reporter) {
        return reporter.speaksFor(unitId)
                && channelId.equals(report.channelId())
                && editionId.equals(report.editionId())
                && url.equals(report.url().strip())
                && publishedAt.equals(report.publishedAt());
    }

    /** What somebody who looks at the page needs to know. */
    public WatchedPage page() {
        return new WatchedPage(id, editionId, url, status, verifiedAt, absentSince);
    }

    public int version() {
        return version;
    }
}

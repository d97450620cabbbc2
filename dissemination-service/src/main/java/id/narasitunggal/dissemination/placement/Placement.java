package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.channel.PlaceToPublish;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One page, or one occasion that no page shows, on which a unit says it has published an edition. */
@Entity
@Table(name = "placement")
public class Placement {
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

    @Column(name = "url")
    @Nullable
    String url;

    @Column(name = "canonical_url", nullable = false)
    String canonicalUrl;

    @Column(name = "published_at", nullable = false)
    Instant publishedAt;

    @Embedded
    @Nullable
    Occasion occasion;

    @Column(name = "reported_at", nullable = false)
    Instant reportedAt;

    @Column(name = "reported_by", nullable = false)
    String reportedBy;

    @Column(name = "reported_unit")
    @Nullable
    UUID reportedUnit;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin", nullable = false)
    PlacementOrigin origin = PlacementOrigin.REPORTED;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    PlacementStatus status;

    @Embedded
    @Nullable
    LastLook lastLook;

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

    @Column(name = "overturned_at")
    @Nullable
    Instant overturnedAt;

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
        this.url = report.address();
        this.occasion = report.occasion();
        this.canonicalUrl = canonicalUrl;
        this.publishedAt = report.publishedAt();
        this.reportedAt = at;
        this.reportedBy = reporter.subject();
        this.reportedUnit = reporter.unit();
        this.status = PlacementStatus.REPORTED;
    }

    /** The unit reports what the watcher had found: the page was known since then, and the unit's word on it counts from now on. */
    void take(ReportPlacement report, Actor reporter) {
        origin = PlacementOrigin.REPORTED;
        url = report.address();
        occasion = report.occasion();
        publishedAt = report.publishedAt();
        reportedBy = reporter.subject();
        reportedUnit = reporter.unit();
    }

    /** Nobody has judged it yet, neither the watcher nor a person. */
    boolean awaitsVerdict() {
        return status == PlacementStatus.REPORTED;
    }

    /** Takes in what a look at the page found; the event when that decides something, or when the unit should know. */
    Optional<PlacementEvent> see(Sighting sighting, boolean isBelieved, Actor watcher) {
        @Nullable PageState before = lastLook().pageState();
        Optional<PlacementEvent> decided = switch (status) {
            case REPORTED, REMOVED ->
                sighting.isProof() && isBelieved ? Optional.of(proven(sighting, watcher)) : Optional.empty();
            case VERIFIED -> watch(sighting);
            case REJECTED, OUTDATED, EMBARGO_BREACH -> Optional.empty();
        };
        if (sighting.result().isPresent()) {
            seenAt = sighting.at();
            absentSince = null;
        }
        PageState now = PageState.of(sighting, status);
        lastLook = LastLook.of(sighting, now);
        boolean isNews = decided.isEmpty() && now.isNews() && now != before;
        return isNews
                ? Optional.of(new PlacementEvent.PageChanged(
                        id,
                        channelId,
                        unitId,
                        editionId,
                        url,
                        now,
                        sighting.signs().drift()))
                : decided;
    }

    /** The text stands there; it does not count when the page says that it stood there before anybody was allowed to. */
    private PlacementEvent proven(Sighting sighting, Actor watcher) {
        if (!sighting.signs().isBeforeEmbargo() || status == PlacementStatus.REMOVED) {
            return verified(watcher, sighting.at(), null);
        }
        become(PlacementStatus.EMBARGO_BREACH);
        return new PlacementEvent.EmbargoBreached(
                id, channelId, unitId, editionId, url, sighting.signs().pageDatedAt());
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
        }
        if (!sighting.signs().isRemovalProven()) {
            return Optional.empty();
        }
        become(PlacementStatus.REMOVED);
        return Optional.of(new PlacementEvent.Removed(id, channelId, unitId, editionId, url, absentSince));
    }

    /** An officer of another unit has looked and found that it stands. */
    PlacementEvent confirm(Actor officer, EvidenceStanding evidence, DecidePlacement decision, Instant at) {
        PlacementRules.mayConfirm(officer, this, evidence).orRefuse();
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

    /** A second look by another person found that the verification was wrong; what carries an old text stays so, but counts no more. */
    PlacementEvent overturn(Actor examiner, String reason, Instant at) {
        if (status == PlacementStatus.VERIFIED) {
            become(PlacementStatus.REJECTED);
        }
        overturnedAt = at;
        decide(examiner, new DecidePlacement(reason), at);
        return new PlacementEvent.Rejected(id, channelId, unitId, editionId, url, reason);
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
                && Objects.equals(url, report.address())
                && occasion().equals(report.occasion())
                && publishedAt.equals(report.publishedAt());
    }

    /** Whether there is a page that can be looked at. */
    boolean isOnPage() {
        return url != null;
    }

    /** What somebody who looks at the page needs to know; only what has a page is looked at. */
    public WatchedPage page() {
        return new WatchedPage(
                id, editionId, narrativeId, Objects.requireNonNull(url), status, verifiedAt, absentSince);
    }

    /** What somebody who proves it by files needs to know. */
    public Shown shown() {
        return new Shown(id, unitId, editionId, publishedAt);
    }

    PageSeen seen() {
        return new PageSeen(narrativeId, unitId);
    }

    Occasion occasion() {
        return occasion == null ? Occasion.NONE : occasion;
    }

    LastLook lastLook() {
        return lastLook == null ? LastLook.NONE : lastLook;
    }

    public int version() {
        return version;
    }
}

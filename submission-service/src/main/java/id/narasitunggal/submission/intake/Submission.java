package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.calendar.ReportingDuty;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.problem.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One revision of what a unit sends; sealed when submitted, judged once. */
@Entity
@Table(name = "submission")
public class Submission {
    @Id
    @Column(name = "id")
    UUID id;

    @Column(name = "number", nullable = false)
    String number;

    @Column(name = "unit_id", nullable = false)
    UUID unitId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "duty_id")
    @Nullable
    ReportingDuty duty;

    @Column(name = "period")
    @Nullable
    LocalDate period;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    SubmissionKind kind;

    @Column(name = "revision", nullable = false)
    int revision;

    @Column(name = "previous_revision_id")
    @Nullable
    UUID previousRevisionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    SubmissionStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "entry_channel", nullable = false)
    EntryChannel entryChannel;

    @Column(name = "prepared_by", nullable = false)
    String preparedBy;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "writers", nullable = false)
    List<String> writers;

    @Column(name = "approved_by")
    @Nullable
    String approvedBy;

    @Column(name = "unit_return_reason")
    @Nullable
    String unitReturnReason;

    @Embedded
    @Nullable
    AssistedEntry assisted;

    @Column(name = "submitted_by")
    @Nullable
    String submittedBy;

    @Column(name = "drafted_at", nullable = false)
    Instant draftedAt;

    @Column(name = "submitted_at")
    @Nullable
    Instant submittedAt;

    @Column(name = "first_submitted_at")
    @Nullable
    Instant firstSubmittedAt;

    @Column(name = "due_at")
    @Nullable
    Instant dueAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "timeliness")
    @Nullable
    Timeliness timeliness;

    @Column(name = "request_hash", nullable = false)
    String requestHash;

    @Column(name = "content_hash")
    @Nullable
    String contentHash;

    @Embedded
    @Nullable
    Claim claim;

    @Column(name = "acknowledged_at")
    @Nullable
    Instant acknowledgedAt;

    @OneToMany(mappedBy = "submission", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    List<SubmissionItem> items = new ArrayList<>();

    @Version
    @Column(name = "version", nullable = false)
    int version;

    protected Submission() {}

    Submission(
            UUID id,
            String number,
            UUID unitId,
            @Nullable ReportingDuty duty,
            @Nullable Submission previous,
            DraftSubmission draft,
            Gazetteer places,
            EntryChannel channel,
            Actor author,
            Instant at) {
        this.id = id;
        this.number = number;
        this.unitId = unitId;
        this.duty = duty;
        this.period = duty == null ? null : duty.period().atDay(1);
        this.dueAt = duty == null ? null : duty.dueAt();
        this.kind = draft.kind();
        this.revision = previous == null ? 1 : previous.revision + 1;
        this.previousRevisionId = previous == null ? null : previous.id;
        this.status = SubmissionStatus.DRAFT;
        this.assisted = draft.assistance() == null ? null : new AssistedEntry(draft.assistance());
        this.entryChannel = assisted == null ? channel : EntryChannel.ASSISTED;
        this.preparedBy = author.subject();
        this.writers = List.of(preparedBy);
        this.draftedAt = at;
        this.requestHash = ContentHash.of(draft);
        fill(draft, places);
    }

    /** First half of a rewrite: the old items must be gone from the table before new ones take their positions. */
    void clear(Actor author) {
        SubmissionRules.mayRewrite(author, this).orRefuse();
        items.clear();
        if (!writers.contains(author.subject())) {
            writers =
                    Stream.concat(writers.stream(), Stream.of(author.subject())).toList();
        }
    }

    /** Second half of a rewrite. */
    SubmissionEvent rewrite(DraftSubmission draft, Gazetteer places) {
        if (draft.kind() != kind || !Objects.equals(draft.period(), periodText())) {
            throw Refusal.Invalid.field(
                    "#/kind", "Jenis dan bulan laporan tidak dapat diganti. Buang konsep ini dan buat yang baru.");
        }
        requestHash = ContentHash.of(draft);
        assisted = draft.assistance() == null ? null : new AssistedEntry(draft.assistance());
        fill(draft, places);
        return new SubmissionEvent.Rewritten(id, unitId, requestHash);
    }

    /**
     * Seals the content. Where the unit signs in two steps it now waits for the second person, else it is sent.
     *
     * @param way whether the unit has switched on its second step, and which files go along
     */
    SubmissionEvent submit(Actor sender, Instant at, WayOut way) {
        SubmissionRules.maySubmit(sender, this).orRefuse();
        submittedBy = sender.subject();
        contentHash = ContentHash.of(this, way.fileHashes());
        if (!way.inTwoSteps()) {
            return send(at);
        }
        become(SubmissionStatus.AWAITING_UNIT_APPROVAL);
        return new SubmissionEvent.SentForApproval(id, unitId, contentHash);
    }

    /** The second person of the unit lets it go out: only now has the unit reported. */
    SubmissionEvent approve(Actor approver, Instant at) {
        SubmissionRules.mayApprove(approver, this).orRefuse();
        approvedBy = approver.subject();
        return send(at);
    }

    /** The second person wants other words. */
    SubmissionEvent sendBackToDraft(Actor approver, String reason) {
        SubmissionRules.mayApprove(approver, this).orRefuse();
        become(SubmissionStatus.DRAFT);
        submittedBy = null;
        contentHash = null;
        unitReturnReason = reason;
        return new SubmissionEvent.SentBackToDraft(id, unitId, reason);
    }

    /** Notes whether it came in time, by the server's clock; what was typed in for a unit came when it reached the ministry. */
    private SubmissionEvent send(Instant at) {
        if (duty != null && duty.isLocked(at)) {
            throw new Refusal.Conflict(
                    "period-locked", "Bulan laporan ini sudah ditutup. Hubungi Kominfo untuk perpanjangan.");
        }
        become(SubmissionStatus.SUBMITTED);
        submittedAt = at;
        unitReturnReason = null;
        Instant arrived = assisted == null || assisted.receivedAt == null ? at : assisted.receivedAt;
        firstSubmittedAt = duty == null ? arrived : duty.reportArrived(arrived);
        timeliness = Timeliness.of(firstSubmittedAt, duty);
        return new SubmissionEvent.Submitted(
                id, unitId, number, revision, String.valueOf(contentHash), timeliness, isUrgent());
    }

    /** Cannot wait for a period: the analyst on call answers it first. */
    boolean isUrgent() {
        return kind == SubmissionKind.SERTA_MERTA;
    }

    SubmissionEvent discard(Actor author) {
        SubmissionRules.mayDiscard(author, this).orRefuse();
        become(SubmissionStatus.DISCARDED);
        return new SubmissionEvent.Discarded(id, unitId);
    }

    SubmissionEvent withdraw(Actor author) {
        SubmissionRules.mayWithdraw(author, this).orRefuse();
        boolean hadArrived = status == SubmissionStatus.SUBMITTED;
        become(SubmissionStatus.WITHDRAWN);
        if (hadArrived && duty != null) {
            duty.reportVoided();
        }
        return new SubmissionEvent.Withdrawn(id, unitId);
    }

    /** It was returned and not mended by its day: the promise no longer counts as a report. */
    SubmissionEvent lapse() {
        become(SubmissionStatus.LAPSED);
        if (duty != null) {
            duty.reportVoided();
        }
        return new SubmissionEvent.Lapsed(id, unitId, number, revision);
    }

    /**
     * A reviewer takes it up; nobody else decides on it until the claim runs out.
     *
     * @param until how long others keep their hands off; who takes it up again before that stays longer
     */
    public SubmissionEvent startReview(Actor analyst, Instant at, Instant until) {
        if (isHeldInVain(at)) {
            become(SubmissionStatus.SUBMITTED);
        }
        SubmissionRules.mayStartReview(analyst, this).orRefuse();
        become(SubmissionStatus.UNDER_REVIEW);
        acknowledgedAt = acknowledgedAt == null ? at : acknowledgedAt;
        claim = new Claim(analyst, at, until);
        return new SubmissionEvent.ReviewStarted(id, unitId, analyst.subject());
    }

    /** The holder puts it back into the queue. */
    public SubmissionEvent release(Actor analyst) {
        SubmissionRules.mayRelease(analyst, this).orRefuse();
        become(SubmissionStatus.SUBMITTED);
        claim = null;
        return new SubmissionEvent.ReviewReleased(id, unitId, analyst.subject(), false);
    }

    /** The holder passes it to a colleague who may review it as well. */
    public SubmissionEvent handOver(Actor analyst, Actor colleague, String reason, Instant at, Instant until) {
        SubmissionRules.mayRelease(analyst, this)
                .and(() -> SubmissionRules.mayReceive(colleague, this))
                .orRefuse();
        claim = new Claim(colleague, at, until);
        return new SubmissionEvent.ReviewHandedOver(id, unitId, analyst.subject(), colleague.subject(), reason);
    }

    public boolean isHeldBy(Actor analyst) {
        return status == SubmissionStatus.UNDER_REVIEW && isClaimedBy(analyst);
    }

    boolean isClaimedBy(Actor analyst) {
        return claim != null && claim.isOf(analyst);
    }

    /** @throws Refusal when this analyst is not the one who reviews it now */
    public void mustBeHeldBy(Actor analyst) {
        SubmissionRules.mayDecide(analyst, this).orRefuse();
    }

    /** @throws Refusal when this person may not change the draft, or it is no draft any more */
    public void mustBeWritableBy(Actor author) {
        SubmissionRules.mayRewrite(author, this).orRefuse();
    }

    public boolean isWritableBy(Actor author) {
        return SubmissionRules.mayRewrite(author, this).isAllowed();
    }

    private boolean isHeldInVain(Instant at) {
        return status == SubmissionStatus.UNDER_REVIEW && claim != null && claim.hasRunOut(at);
    }

    public SubmissionEvent accept(Actor analyst, Instant at) {
        SubmissionRules.mayDecide(analyst, this).orRefuse();
        become(SubmissionStatus.ACCEPTED);
        if (duty != null) {
            duty.reportAccepted(at, items.stream().allMatch(item -> item.type == ItemType.NIHIL));
        }
        return new SubmissionEvent.Accepted(id, unitId, number, revision);
    }

    /**
     * Sends it back to be mended.
     *
     * @param withoutSubstance an empty file sent in time is not in time: the clock starts anew
     */
    public SubmissionEvent sendBack(Actor analyst, List<String> reasons, boolean withoutSubstance) {
        SubmissionRules.mayDecide(analyst, this).orRefuse();
        become(SubmissionStatus.RETURNED);
        if (withoutSubstance && duty != null) {
            duty.reportVoided();
        }
        return new SubmissionEvent.SentBack(id, unitId, number, revision, reasons);
    }

    /** Its correction was accepted; it stays readable, and no longer counts as the unit's word. */
    public SubmissionEvent supersede(Submission correction) {
        become(SubmissionStatus.SUPERSEDED);
        return new SubmissionEvent.Superseded(id, unitId, correction.id);
    }

    /** The accepted revision that this one puts right, if it is a correction. */
    public Optional<UUID> corrects() {
        return kind == SubmissionKind.CORRECTION ? Optional.ofNullable(previousRevisionId) : Optional.empty();
    }

    private void become(SubmissionStatus next) {
        if (!status.next().contains(next)) {
            throw new Refusal.Conflict(
                    "illegal-transition",
                    "Tindakan ini tidak berlaku pada keadaan sekarang. Muat ulang untuk melihat tindakan yang tersedia.");
        }
        status = next;
    }

    private void fill(DraftSubmission draft, Gazetteer places) {
        for (int i = 0; i < draft.items().size(); i++) {
            items.add(new SubmissionItem(this, i, draft.items().get(i), places));
        }
    }

    @Nullable
    String periodText() {
        return period == null ? null : period.toString().substring(0, 7);
    }

    public UUID id() {
        return id;
    }

    public UUID unitId() {
        return unitId;
    }

    public int version() {
        return version;
    }

    /** What neighbours must learn when this revision no longer stands: each item that they may have cited. */
    public List<ItemSuperseded> outdatedItems(UUID correctionId) {
        return items.stream()
                .filter(item -> !item.isExempt() && item.type != ItemType.NIHIL)
                .map(item -> new ItemSuperseded(item.id, id, revision, unitId, correctionId))
                .toList();
    }

    /** The items that others may learn of, as they enter the change feed. */
    public List<ItemAccepted> publicItems(String unitName, Instant acceptedAt) {
        return items.stream()
                .filter(item -> !item.isExempt() && item.type != ItemType.NIHIL)
                .map(item -> ItemAccepted.of(this, item, unitName, acceptedAt))
                .toList();
    }
}

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

    /** How its unit lets it go. */
    SignOff signOff() {
        return new SignOff(this);
    }

    /** What the reviewers do with it. */
    public ReviewCourse review() {
        return new ReviewCourse(this);
    }

    /** What neighbours may learn of it. */
    public PublicItems publicItems() {
        return new PublicItems(this);
    }

    /** @throws Refusal when this person may not change the draft, or it is no draft any more */
    public void mustBeWritableBy(Actor author) {
        SubmissionRules.mayRewrite(author, this).orRefuse();
    }

    public boolean isWritableBy(Actor author) {
        return SubmissionRules.mayRewrite(author, this).isAllowed();
    }

    void become(SubmissionStatus next) {
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
}

package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.citation.Citation;
import id.narasitunggal.narrative.concurrence.Coordination;
import id.narasitunggal.narrative.concurrence.RequiredParty;
import id.narasitunggal.narrative.ending.Ending;
import id.narasitunggal.narrative.ending.Withdrawal;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.manuscript.SealedText;
import id.narasitunggal.narrative.quality.Checklist;
import id.narasitunggal.narrative.signature.ConcurrenceAnswer;
import id.narasitunggal.narrative.signature.Signatures;
import id.narasitunggal.narrative.topic.Topic;
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
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** One version of a narrative's text, addressable for ever; its signatures hold for exactly this text. */
@Entity
@Table(name = "edition")
public class Edition extends AuthoredText {
    @Id
    @Column(name = "id")
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "narrative_id", nullable = false)
    Narrative narrative;

    @Column(name = "number", nullable = false)
    int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    NarrativeStatus status;

    @Column(name = "change_note")
    @Nullable
    String changeNote;

    @Column(name = "current", nullable = false)
    boolean current;

    @Column(name = "public_face", nullable = false)
    boolean publicFace;

    @Embedded
    Signatures signatures = new Signatures();

    @Embedded
    Milestones milestones;

    @Embedded
    @Nullable
    Withdrawal withdrawal;

    @Formula("(select count(*) from evidence_flag f where f.edition_id = id and f.decision is null)")
    int openEvidenceFlags;

    @Embedded
    @Nullable
    Ending ending;

    @OneToMany(mappedBy = "edition", cascade = CascadeType.PERSIST)
    List<PostReview> postReviews = new ArrayList<>();

    protected Edition() {}

    Edition(
            Narrative narrative,
            int number,
            SealedText text,
            Topic topic,
            List<Citation> citations,
            Actor author,
            Instant at) {
        super(text, topic, citations, author);
        this.id = UUID.randomUUID();
        this.narrative = narrative;
        this.number = number;
        this.status = NarrativeStatus.DRAFT;
        this.milestones = new Milestones(at);
        this.milestones.expiresAt = content.closesAt();
    }

    /** The edition that will correct this one starts from its text, with signatures of its own. */
    Edition successor(int itsNumber, String itsChangeNote, Actor author, Instant at) {
        Edition next =
                new Edition(narrative, itsNumber, new SealedText(content, contentHash), topic, citations, author, at);
        next.changeNote = itsChangeNote;
        return next;
    }

    /** Another text: whoever wrote it can no longer review or approve it, and nobody has signed it yet. */
    int rewrite(SealedText text, Topic about, List<Citation> cited, Actor author, Instant at) {
        write(text, about, cited, author);
        milestones.expiresAt = content.closesAt();
        return backToDraft(at);
    }

    /** @return how many signatures this voided */
    int backToDraft(Instant at) {
        if (status != NarrativeStatus.DRAFT) {
            become(NarrativeStatus.DRAFT);
        }
        milestones.startOver();
        return signatures.voidAll(at);
    }

    void submit() {
        become(NarrativeStatus.EDITORIAL_REVIEW);
    }

    void passReview(Checklist checklist, @Nullable String note, Coordination coordination, Actor reviewer, Instant at) {
        become(NarrativeStatus.COORDINATION);
        signatures.passReview(id, contentHash, checklist, note, coordination, reviewer, at);
        milestones.coordinate(at, coordination.dueAt());
        readyWhenAgreed();
    }

    void concur(RequiredParty party, @Nullable String notes, Actor actor, Instant at) {
        ConcurrenceAnswer answer = notes == null ? ConcurrenceAnswer.CONCUR : ConcurrenceAnswer.CONCUR_WITH_NOTES;
        signatures.answer(id, contentHash, party, answer, notes, actor, at);
        readyWhenAgreed();
    }

    void object(RequiredParty party, String reason, Actor actor, Instant at) {
        signatures.answer(id, contentHash, party, ConcurrenceAnswer.OBJECT, reason, actor, at);
        backToDraft(at);
    }

    void overrideConcurrence(String reason, Actor approver, Instant at) {
        signatures.overrideConcurrence(id, contentHash, reason, approver, at);
        readyWhenAgreed();
    }

    private void readyWhenAgreed() {
        if (signatures.agreeTo(contentHash)) {
            become(NarrativeStatus.READY_FOR_APPROVAL);
        }
    }

    void approve(@Nullable String note, Actor approver, Instant at) {
        become(NarrativeStatus.APPROVED);
        signatures.approve(id, contentHash, note, approver, at);
    }

    void schedule(Instant opensAt) {
        become(NarrativeStatus.SCHEDULED);
        milestones.scheduledFor = opensAt;
    }

    void recall() {
        become(NarrativeStatus.APPROVED);
        milestones.scheduledFor = null;
    }

    void publish(Instant at) {
        become(NarrativeStatus.PUBLISHED);
        milestones.publishedAt = at;
        if (signatures.areOfTwoPersons()) {
            owe(PostReview.ofPublication(this, at));
        }
    }

    /** Somebody else is to look at it. */
    void owe(PostReview review) {
        postReviews.add(review);
        milestones.postReviewDueAt = review.dueAt;
    }

    void end(NarrativeStatus how, Ending why, Instant at) {
        become(how);
        ending = why;
        milestones.endedAt = at;
    }

    private void become(NarrativeStatus next) {
        if (!status.next().contains(next)) {
            throw new IllegalStateException(status + " cannot become " + next);
        }
        status = next;
    }

    boolean isOverdueForParties(Instant at) {
        return status == NarrativeStatus.COORDINATION && milestones.isOverdueForParties(at);
    }

    public UUID id() {
        return id;
    }

    /** Of the edition within its narrative, from 1, without gaps. */
    public int number() {
        return number;
    }

    public Narrative narrative() {
        return narrative;
    }

    public NarrativeStatus status() {
        return status;
    }

    /** What a reviewer confirmed under this very text; null while nobody has. */
    public @Nullable Checklist confirmedWords() {
        return signatures.confirmedWords(contentHash);
    }

    /** The instant set for its publication, while it waits for it. */
    public Optional<Instant> scheduledFor() {
        return Optional.ofNullable(milestones.scheduledFor);
    }
}

package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.concurrence.Coordination;
import id.narasitunggal.narrative.concurrence.RequiredParty;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.manuscript.NarrativeContent;
import id.narasitunggal.narrative.manuscript.SealedText;
import id.narasitunggal.narrative.quality.Checklist;
import id.narasitunggal.narrative.topic.Topic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One version of a narrative's text, addressable for ever; its signatures hold for exactly this text. */
@Entity
@Table(name = "edition")
public class Edition {
    @Id
    @Column(name = "id")
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "narrative_id", nullable = false)
    Narrative narrative;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "topic_id", nullable = false)
    Topic topic;

    @Column(name = "number", nullable = false)
    int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    NarrativeStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "content", nullable = false)
    NarrativeContent content;

    @Column(name = "content_hash", nullable = false)
    String contentHash;

    @Column(name = "change_note")
    @Nullable
    String changeNote;

    @Column(name = "current", nullable = false)
    boolean current;

    @Column(name = "public_face", nullable = false)
    boolean publicFace;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "authors", nullable = false)
    List<String> authors;

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

    @ElementCollection
    @CollectionTable(name = "citation", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "position")
    List<Citation> citations = new ArrayList<>();

    protected Edition() {}

    Edition(
            Narrative narrative,
            int number,
            SealedText text,
            Topic topic,
            List<Citation> citations,
            Actor author,
            Instant at) {
        this.id = UUID.randomUUID();
        this.narrative = narrative;
        this.number = number;
        this.status = NarrativeStatus.DRAFT;
        this.authors = List.of(author.subject());
        this.milestones = new Milestones(at);
        write(text, topic, citations);
    }

    /** The edition that will correct this one starts from its text, with signatures of its own. */
    Edition successor(int itsNumber, String itsChangeNote, Actor author, Instant at) {
        Edition next =
                new Edition(narrative, itsNumber, new SealedText(content, contentHash), topic, citations, author, at);
        next.changeNote = itsChangeNote;
        return next;
    }

    private void write(SealedText text, Topic about, List<Citation> cited) {
        topic = about;
        content = text.content();
        contentHash = text.hash();
        milestones.expiresAt = content.closesAt();
        citations.clear();
        citations.addAll(cited);
    }

    /** Another text: whoever wrote it can no longer review or approve it, and nobody has signed it yet. */
    int rewrite(SealedText text, Topic about, List<Citation> cited, Actor author, Instant at) {
        if (!authors.contains(author.subject())) {
            authors =
                    Stream.concat(authors.stream(), Stream.of(author.subject())).toList();
        }
        write(text, about, cited);
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
        signatures.reviewedBy = reviewer.subject();
        signatures.ask(coordination);
        milestones.coordinate(at, coordination.dueAt());
        signatures.signOffs.add(new SignOff(this, SignOffKind.EDITORIAL_REVIEW, checklist, note, reviewer, at));
        readyWhenAgreed();
    }

    void concur(RequiredParty party, @Nullable String notes, Actor actor, Instant at) {
        ConcurrenceAnswer answer = notes == null ? ConcurrenceAnswer.CONCUR : ConcurrenceAnswer.CONCUR_WITH_NOTES;
        signatures.concurrences.add(new Concurrence(this, party, answer, notes, actor, at));
        readyWhenAgreed();
    }

    void object(RequiredParty party, String reason, Actor actor, Instant at) {
        signatures.concurrences.add(new Concurrence(this, party, ConcurrenceAnswer.OBJECT, reason, actor, at));
        backToDraft(at);
    }

    void overrideConcurrence(String reason, Actor approver, Instant at) {
        signatures.signOffs.add(new SignOff(this, SignOffKind.CONCURRENCE_OVERRIDE, null, reason, approver, at));
        readyWhenAgreed();
    }

    private void readyWhenAgreed() {
        if (signatures.agreeTo(contentHash)) {
            become(NarrativeStatus.READY_FOR_APPROVAL);
        }
    }

    void approve(@Nullable String note, Actor approver, Instant at) {
        become(NarrativeStatus.APPROVED);
        signatures.approvedBy = approver.subject();
        signatures.signOffs.add(new SignOff(this, SignOffKind.APPROVAL, null, note, approver, at));
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

    boolean wasWrittenBy(Actor actor) {
        return authors.contains(actor.subject());
    }

    boolean isOverdueForParties(Instant at) {
        return status == NarrativeStatus.COORDINATION && milestones.isOverdueForParties(at);
    }
}

package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.manuscript.NarrativeContent;
import id.narasitunggal.narrative.manuscript.SealedText;
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
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

    @Column(name = "reviewed_by")
    @Nullable
    String reviewedBy;

    @Column(name = "approved_by")
    @Nullable
    String approvedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "required_parties", nullable = false)
    List<RequiredParty> requiredParties = List.of();

    @Embedded
    Milestones milestones;

    @Embedded
    @Nullable
    Withdrawal withdrawal;

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL)
    @OrderBy("answeredAt, id")
    List<Concurrence> concurrences = new ArrayList<>();

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL)
    @OrderBy("signedAt, id")
    List<SignOff> signOffs = new ArrayList<>();

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
        reviewedBy = null;
        approvedBy = null;
        milestones.scheduledFor = null;
        milestones.coordinationSince = null;
        requiredParties = List.of();
        List<SignOff> standing = signOffs.stream().filter(SignOff::isStanding).toList();
        List<Concurrence> answers =
                concurrences.stream().filter(Concurrence::isStanding).toList();
        standing.forEach(signature -> signature.voidedAt = at);
        answers.forEach(answer -> answer.voidedAt = at);
        return standing.size() + answers.size();
    }

    void submit() {
        become(NarrativeStatus.EDITORIAL_REVIEW);
    }

    void passReview(
            Checklist checklist, @Nullable String note, List<RequiredParty> parties, Actor reviewer, Instant at) {
        become(NarrativeStatus.COORDINATION);
        reviewedBy = reviewer.subject();
        milestones.coordinationSince = at;
        requiredParties = parties;
        signOffs.add(new SignOff(this, SignOffKind.EDITORIAL_REVIEW, checklist, note, reviewer, at));
        readyWhenAllConcur();
    }

    void concur(RequiredParty party, @Nullable String notes, Actor actor, Instant at) {
        ConcurrenceAnswer answer = notes == null ? ConcurrenceAnswer.CONCUR : ConcurrenceAnswer.CONCUR_WITH_NOTES;
        concurrences.add(new Concurrence(this, party, answer, notes, actor, at));
        readyWhenAllConcur();
    }

    void object(RequiredParty party, String reason, Actor actor, Instant at) {
        concurrences.add(new Concurrence(this, party, ConcurrenceAnswer.OBJECT, reason, actor, at));
        backToDraft(at);
    }

    private void readyWhenAllConcur() {
        if (requiredParties.stream().allMatch(this::hasConcurred)) {
            become(NarrativeStatus.READY_FOR_APPROVAL);
        }
    }

    void approve(@Nullable String note, Actor approver, Instant at) {
        become(NarrativeStatus.APPROVED);
        approvedBy = approver.subject();
        signOffs.add(new SignOff(this, SignOffKind.APPROVAL, null, note, approver, at));
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
    }

    void end(NarrativeStatus how, Instant at) {
        become(how);
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

    boolean hasConcurred(RequiredParty party) {
        return concurrences.stream().anyMatch(given -> given.party.equals(party.code()) && given.agreesTo(contentHash));
    }
}

package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.citation.Citation;
import id.narasitunggal.narrative.concurrence.Coordination;
import id.narasitunggal.narrative.concurrence.RequiredParty;
import id.narasitunggal.narrative.ending.Ending;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.manuscript.NarrativeType;
import id.narasitunggal.narrative.manuscript.SealedText;
import id.narasitunggal.narrative.problem.Refusal;
import id.narasitunggal.narrative.signature.ConcurrenceAnswer;
import id.narasitunggal.narrative.signature.OverrideConcurrence;
import id.narasitunggal.narrative.signature.PassReview;
import id.narasitunggal.narrative.topic.Topic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A single narrative (<i>narasi tunggal</i>): what government says on one topic, edition after edition. */
@Entity
@Table(name = "narrative")
public class Narrative {
    @Id
    @Column(name = "id")
    UUID id;

    @Version
    @Column(name = "version", nullable = false)
    int version;

    @Column(name = "number", nullable = false, updatable = false)
    String number;

    @Column(name = "slug", nullable = false, updatable = false)
    String slug;

    @Column(name = "request_hash", nullable = false, updatable = false)
    String requestHash;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    @Column(name = "created_by", nullable = false, updatable = false)
    String createdBy;

    @OneToMany(mappedBy = "narrative", cascade = CascadeType.ALL)
    @OrderBy("number")
    List<Edition> editions = new ArrayList<>();

    protected Narrative() {}

    Narrative(
            UUID id, String number, SealedText text, Topic topic, List<Citation> citations, Actor author, Instant at) {
        this.id = id;
        this.number = number;
        this.slug = Slug.of(text.content().title());
        this.requestHash = text.hash();
        this.createdAt = at;
        this.createdBy = author.subject();
        editions.add(new Edition(this, 1, text, topic, citations, author, at));
        Readers.assign(this);
    }

    NarrativeEvent drafted() {
        Edition first = editions.get(0);
        return new DeskEvent.Drafted(id, first.id, number, first.topic.id(), first.contentHash);
    }

    /** The edition being worked on, if any. */
    public Optional<Edition> working() {
        return editions.stream()
                .filter(edition -> edition.status.isInTheWorks())
                .findFirst();
    }

    /** @throws Refusal.Conflict when nothing is being worked on */
    public NarrativeType typeInTheWorks() {
        return working()
                .map(edition -> edition.content.type())
                .orElseThrow(() -> new Refusal.Conflict("wrong-status", "Tidak ada edisi yang sedang dikerjakan."));
    }

    /** The edition in force, if any. */
    public Optional<Edition> live() {
        return editions.stream()
                .filter(edition -> edition.status == NarrativeStatus.PUBLISHED)
                .findFirst();
    }

    /** The newest edition that the public has seen, if any. */
    public Optional<Edition> lastPublished() {
        return editions.stream()
                .filter(edition -> edition.status.isPublic())
                .max(Comparator.comparingInt(edition -> edition.number));
    }

    public boolean hasSuccessorOtherThan(Narrative other) {
        return lastPublished()
                .map(edition -> edition.ending)
                .map(Ending::successorId)
                .filter(successor -> !successor.equals(other.id))
                .isPresent();
    }

    public NarrativeEvent edit(SealedText text, Topic topic, List<Citation> citations, Actor actor, Instant at) {
        Edition edition = open(Act.EDIT, actor, at);
        if (edition.number > 1 && !edition.topic.id().equals(topic.id())) {
            throw Refusal.Invalid.field(
                    "#/topicId",
                    "Topik narasi yang sudah terbit tidak dapat diganti. Susunlah narasi baru untuk topik lain.");
        }
        NarrativeStatus from = edition.status;
        String before = edition.contentHash;
        int voided = edition.rewrite(text, topic, citations, actor, at);
        return new DeskEvent.Edited(id, edition.id, from, before, text.hash(), voided);
    }

    public NarrativeEvent submit(Actor actor, Instant at) {
        Edition edition = open(Act.SUBMIT, actor, at);
        edition.submit();
        return new DeskEvent.Submitted(id, edition.id, edition.contentHash);
    }

    public NarrativeEvent passReview(PassReview request, Coordination coordination, Actor actor, Instant at) {
        Edition edition = open(Act.PASS_REVIEW, actor, at);
        request.checklist().requireFor(edition.content.type());
        edition.passReview(request.checklist(), request.note(), coordination, actor, at);
        return new DeskEvent.ReviewPassed(id, edition.id, edition.contentHash, request.note());
    }

    public NarrativeEvent requestRevision(String reason, Actor actor, Instant at) {
        Edition edition = open(Act.REQUEST_REVISION, actor, at);
        NarrativeStatus from = edition.status;
        return new DeskEvent.RevisionRequested(id, edition.id, from, reason, edition.backToDraft(at));
    }

    /** The party's own office signs; it signs the text it read, or nothing. */
    public NarrativeEvent concur(@Nullable String readHash, @Nullable String notes, Actor actor, Instant at) {
        Edition edition = open(Act.CONCUR, actor, at);
        SigningRules.hasRead(edition, readHash).orRefuse();
        RequiredParty party = SigningRules.partyOf(actor, edition).orElseThrow();
        edition.concur(party, notes, actor, at);
        ConcurrenceAnswer answer = notes == null ? ConcurrenceAnswer.CONCUR : ConcurrenceAnswer.CONCUR_WITH_NOTES;
        return new DeskEvent.Concurred(id, edition.id, party.code(), answer, notes, edition.contentHash);
    }

    public NarrativeEvent object(@Nullable String readHash, String reason, Actor actor, Instant at) {
        Edition edition = open(Act.OBJECT, actor, at);
        SigningRules.hasRead(edition, readHash).orRefuse();
        RequiredParty party = SigningRules.partyOf(actor, edition).orElseThrow();
        edition.object(party, reason, actor, at);
        return new DeskEvent.Objected(id, edition.id, party.code(), reason, edition.contentHash);
    }

    /** Silence is never consent: who goes on without it says why, in their own name. */
    public NarrativeEvent overrideConcurrence(OverrideConcurrence request, Actor actor, Instant at) {
        Edition edition = open(Act.OVERRIDE_CONCURRENCE, actor, at);
        SigningRules.hasRead(edition, request.contentHash()).orRefuse();
        List<String> silent = edition.signatures.silentParties(edition.contentHash);
        edition.overrideConcurrence(request.reason(), actor, at);
        return new DeskEvent.ConcurrenceOverridden(
                id, edition.id, number, silent, request.reason(), edition.contentHash);
    }

    /** A further person signs: nobody approves the words they wrote or reviewed. */
    public NarrativeEvent approve(@Nullable String readHash, @Nullable String note, Actor actor, Instant at) {
        Edition edition = open(Act.APPROVE, actor, at);
        SigningRules.hasRead(edition, readHash).orRefuse();
        edition.approve(note, actor, at);
        return new DeskEvent.Approved(id, edition.id, edition.contentHash, note);
    }

    public NarrativeEvent reject(String reason, Actor actor, Instant at) {
        Edition edition = open(Act.REJECT, actor, at);
        edition.end(NarrativeStatus.REJECTED, Ending.because(reason), at);
        return new DeskEvent.Rejected(id, edition.id, reason);
    }

    public NarrativeEvent abandon(String reason, Actor actor, Instant at) {
        Edition edition = open(Act.ABANDON, actor, at);
        NarrativeStatus from = edition.status;
        edition.end(NarrativeStatus.ABANDONED, Ending.because(reason), at);
        return new DeskEvent.Abandoned(id, edition.id, from, reason);
    }

    /** What happens to it from its approval on. */
    public Publication publication() {
        return new Publication(this);
    }

    Edition newest() {
        return editions.stream()
                .max(Comparator.comparingInt(edition -> edition.number))
                .orElseThrow();
    }

    /** @throws Refusal when the rules do not open this act to the actor now */
    Edition open(Act act, Actor actor, Instant at) {
        NarrativeRules.judge(act, this, actor, at).orRefuse();
        return (act.concernsLiveEdition() ? live() : working()).orElseThrow();
    }

    public UUID id() {
        return id;
    }

    /** For {@code If-Match}: another one after every act. */
    public int version() {
        return version;
    }

    /** Such as NT/2026/0001, for good. */
    public String number() {
        return number;
    }
}

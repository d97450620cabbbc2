package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.manuscript.SealedText;
import id.narasitunggal.narrative.problem.Refusal;
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
import java.util.Objects;
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
        return new NarrativeEvent.Drafted(id, first.id, number, first.topic.id(), first.contentHash);
    }

    /** The edition being worked on, if any. */
    Optional<Edition> working() {
        return editions.stream()
                .filter(edition -> edition.status.isInTheWorks())
                .findFirst();
    }

    /** The edition in force, if any. */
    Optional<Edition> live() {
        return editions.stream()
                .filter(edition -> edition.status == NarrativeStatus.PUBLISHED)
                .findFirst();
    }

    NarrativeEvent edit(SealedText text, Topic topic, List<Citation> citations, Actor actor, Instant at) {
        Edition edition = open(Act.EDIT, actor);
        if (edition.number > 1 && !edition.topic.id().equals(topic.id())) {
            throw Refusal.Invalid.field(
                    "#/topicId",
                    "Topik narasi yang sudah terbit tidak dapat diganti. Susunlah narasi baru untuk topik lain.");
        }
        NarrativeStatus from = edition.status;
        String before = edition.contentHash;
        int voided = edition.rewrite(text, topic, citations, actor, at);
        return new NarrativeEvent.Edited(id, edition.id, from, before, text.hash(), voided);
    }

    NarrativeEvent submit(Actor actor) {
        Edition edition = open(Act.SUBMIT, actor);
        edition.submit();
        return new NarrativeEvent.Submitted(id, edition.id, edition.contentHash);
    }

    NarrativeEvent passReview(PassReview request, List<RequiredParty> parties, Actor actor, Instant at) {
        Edition edition = open(Act.PASS_REVIEW, actor);
        edition.passReview(request.checklist(), request.note(), parties, actor, at);
        return new NarrativeEvent.ReviewPassed(id, edition.id, edition.contentHash, request.note());
    }

    NarrativeEvent requestRevision(String reason, Actor actor, Instant at) {
        Edition edition = open(Act.REQUEST_REVISION, actor);
        NarrativeStatus from = edition.status;
        return new NarrativeEvent.RevisionRequested(id, edition.id, from, reason, edition.backToDraft(at));
    }

    /** The party's own office signs; it signs the text it read, or nothing. */
    NarrativeEvent concur(@Nullable String readHash, @Nullable String notes, Actor actor, Instant at) {
        Edition edition = open(Act.CONCUR, actor);
        NarrativeRules.hasRead(edition, readHash).orRefuse();
        RequiredParty party = NarrativeRules.partyOf(actor, edition).orElseThrow();
        edition.concur(party, notes, actor, at);
        ConcurrenceAnswer answer = notes == null ? ConcurrenceAnswer.CONCUR : ConcurrenceAnswer.CONCUR_WITH_NOTES;
        return new NarrativeEvent.Concurred(id, edition.id, party.code(), answer, notes, edition.contentHash);
    }

    NarrativeEvent object(@Nullable String readHash, String reason, Actor actor, Instant at) {
        Edition edition = open(Act.OBJECT, actor);
        NarrativeRules.hasRead(edition, readHash).orRefuse();
        RequiredParty party = NarrativeRules.partyOf(actor, edition).orElseThrow();
        edition.object(party, reason, actor, at);
        return new NarrativeEvent.Objected(id, edition.id, party.code(), reason, edition.contentHash);
    }

    /** A further person signs: nobody approves the words they wrote or reviewed. */
    NarrativeEvent approve(@Nullable String readHash, @Nullable String note, Actor actor, Instant at) {
        Edition edition = open(Act.APPROVE, actor);
        NarrativeRules.hasRead(edition, readHash).orRefuse();
        edition.approve(note, actor, at);
        return new NarrativeEvent.Approved(id, edition.id, edition.contentHash, note);
    }

    NarrativeEvent reject(String reason, Actor actor, Instant at) {
        Edition edition = open(Act.REJECT, actor);
        edition.end(NarrativeStatus.REJECTED, at);
        return new NarrativeEvent.Rejected(id, edition.id, reason);
    }

    NarrativeEvent abandon(String reason, Actor actor, Instant at) {
        Edition edition = open(Act.ABANDON, actor);
        NarrativeStatus from = edition.status;
        edition.end(NarrativeStatus.ABANDONED, at);
        return new NarrativeEvent.Abandoned(id, edition.id, from, reason);
    }

    /**
     * At once, or when the embargo lifts.
     *
     * @param write puts on disk what has changed so far: at no moment may two texts of one topic be in force
     */
    NarrativeEvent publish(Actor actor, Instant at, Runnable write) {
        Edition edition = open(Act.PUBLISH, actor);
        Instant opensAt = edition.content.opensAt();
        if (opensAt != null && opensAt.isAfter(at)) {
            edition.schedule(opensAt);
            return new NarrativeEvent.Scheduled(id, edition.id, opensAt);
        }
        if (edition.milestones.expiresAt != null && !edition.milestones.expiresAt.isAfter(at)) {
            throw new Refusal.Conflict(
                    "expired", "Masa berlaku naskah ini sudah lewat. Ubah akhir masa berlakunya, lalu ajukan kembali.");
        }
        return goLive(edition, at, write);
    }

    /** The hour that was set has come. */
    NarrativeEvent publishAsScheduled(Instant at, Runnable write) {
        return goLive(working().orElseThrow(), at, write);
    }

    /** The text that was in force ends in the moment its correction begins. */
    private NarrativeEvent goLive(Edition edition, Instant at, Runnable write) {
        Optional<Edition> previous = live();
        previous.ifPresent(old -> old.end(NarrativeStatus.CORRECTED, at));
        write.run();
        edition.publish(at);
        PublishedEdition text = PublishedEdition.of(this, edition, at);
        return previous.<NarrativeEvent>map(old -> new NarrativeEvent.Corrected(text, old.id, edition.changeNote))
                .orElseGet(() -> new NarrativeEvent.Published(text));
    }

    NarrativeEvent recall(String reason, Actor actor) {
        return takeBack(open(Act.RECALL, actor), reason);
    }

    /** The scheduler cannot publish what was scheduled; the approval stands, people decide. */
    NarrativeEvent recallAsImpossible(String reason) {
        return takeBack(working().orElseThrow(), reason);
    }

    private NarrativeEvent takeBack(Edition edition, String reason) {
        edition.recall();
        return new NarrativeEvent.Recalled(id, edition.id, reason);
    }

    /** Published text never changes; a correction is a new edition that goes the whole way. */
    NarrativeEvent correct(String changeNote, Actor actor, Instant at) {
        Edition wrong = open(Act.CORRECT, actor);
        Edition next = wrong.successor(newest().number + 1, changeNote, actor, at);
        editions.add(next);
        return new NarrativeEvent.CorrectionBegun(id, next.id, wrong.id, changeNote);
    }

    NarrativeEvent proposeWithdrawal(ProposeWithdrawal request, Actor actor) {
        Edition edition = open(Act.PROPOSE_WITHDRAWAL, actor);
        edition.withdrawal = new Withdrawal(request.reason(), request.legalBasis(), actor.subject());
        return new NarrativeEvent.WithdrawalProposed(id, edition.id, request.reason(), request.legalBasis());
    }

    NarrativeEvent withdraw(Actor actor, Instant at) {
        Edition edition = open(Act.WITHDRAW, actor);
        Withdrawal withdrawal = Objects.requireNonNull(edition.withdrawal);
        edition.end(NarrativeStatus.WITHDRAWN, at);
        return new NarrativeEvent.Withdrawn(
                id, edition.id, number, edition.number, withdrawal.reason(), withdrawal.legalBasis(), at);
    }

    NarrativeEvent expire(Instant at) {
        Edition edition = live().orElseThrow();
        edition.end(NarrativeStatus.EXPIRED, at);
        return new NarrativeEvent.Expired(id, edition.id, number, edition.number, at);
    }

    Edition newest() {
        return editions.stream()
                .max(Comparator.comparingInt(edition -> edition.number))
                .orElseThrow();
    }

    private Edition open(Act act, Actor actor) {
        NarrativeRules.judge(act, this, actor).orRefuse();
        return (act.concernsLiveEdition() ? live() : working()).orElseThrow();
    }
}

package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.ending.Ending;
import id.narasitunggal.narrative.ending.ProposeWithdrawal;
import id.narasitunggal.narrative.ending.WithdrawUrgently;
import id.narasitunggal.narrative.ending.Withdrawal;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.problem.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A narrative from its approval on: it enters into force, is corrected, replaced, taken back, or ends. Published text never changes. */
public final class Publication {
    private final Narrative narrative;

    Publication(Narrative narrative) {
        this.narrative = narrative;
    }

    /**
     * At once, or when the embargo lifts.
     *
     * @param makeRoom ends what this edition takes the place of, and puts it on disk
     */
    public NarrativeEvent publish(Actor actor, Instant at, Consumer<Edition> makeRoom) {
        Edition edition = narrative.open(Act.PUBLISH, actor, at);
        Instant opensAt = edition.content.opensAt();
        if (opensAt != null && opensAt.isAfter(at)) {
            edition.schedule(opensAt);
            return new DeskEvent.Scheduled(narrative.id, edition.id, opensAt);
        }
        if (edition.milestones.expiresAt != null && !edition.milestones.expiresAt.isAfter(at)) {
            throw new Refusal.Conflict(
                    "expired", "Masa berlaku naskah ini sudah lewat. Ubah akhir masa berlakunya, lalu ajukan kembali.");
        }
        return goLive(edition, at, makeRoom);
    }

    /** The hour that was set has come. */
    public NarrativeEvent publishAsScheduled(Instant at, Consumer<Edition> makeRoom) {
        return goLive(narrative.working().orElseThrow(), at, makeRoom);
    }

    /** The text that was in force ends in the moment its correction begins. */
    private NarrativeEvent goLive(Edition edition, Instant at, Consumer<Edition> makeRoom) {
        Optional<Edition> previous = narrative.live();
        previous.ifPresent(
                old -> old.end(NarrativeStatus.CORRECTED, endingWith(narrative, edition, edition.changeNote), at));
        makeRoom.accept(edition);
        edition.publish(at);
        PublishedEdition text = PublishedEdition.of(narrative, edition, at);
        return previous.<NarrativeEvent>map(old -> new PublicEvent.Corrected(text, old.id, edition.changeNote))
                .orElseGet(() -> new PublicEvent.Published(text));
    }

    /** Another narrative takes its place: what is in force ends, what is in the works is stopped, what had ended points on. */
    public List<NarrativeEvent> makeWayFor(Narrative other, Edition its, Instant at) {
        String reason = Objects.requireNonNull(its.content.replaces()).reason();
        List<NarrativeEvent> ended = new ArrayList<>();
        narrative.working().ifPresent(edition -> ended.add(stop(edition, "Narasi digantikan " + other.number, at)));
        Ending ending = endingWith(other, its, reason);
        Optional<Edition> live = narrative.live();
        live.ifPresent(edition -> {
            edition.end(NarrativeStatus.SUPERSEDED, ending, at);
            ended.add(PublicEvent.Superseded.of(narrative, edition, other, its, reason, at));
        });
        if (live.isEmpty()) {
            // it ended before; now readers are told where to read on
            narrative
                    .lastPublished()
                    .ifPresent(edition -> edition.ending =
                            endingWith(other, its, edition.ending == null ? null : edition.ending.reason()));
        }
        return ended;
    }

    public NarrativeEvent recall(String reason, Actor actor, Instant at) {
        return takeBack(narrative.open(Act.RECALL, actor, at), reason);
    }

    /** The scheduler cannot publish what was scheduled; the approval stands, people decide. */
    public NarrativeEvent recallAsImpossible(String reason) {
        return takeBack(narrative.working().orElseThrow(), reason);
    }

    private NarrativeEvent takeBack(Edition edition, String reason) {
        edition.recall();
        return new DeskEvent.Recalled(narrative.id, edition.id, reason);
    }

    /** An approver stops a text before the public sees it, even one whose hour is set. */
    public NarrativeEvent kill(String reason, Actor actor, Instant at) {
        return stop(narrative.open(Act.KILL, actor, at), reason, at);
    }

    private NarrativeEvent stop(Edition edition, String reason, Instant at) {
        NarrativeStatus from = edition.status;
        edition.end(NarrativeStatus.KILLED, Ending.because(reason), at);
        return new DeskEvent.Killed(narrative.id, edition.id, from, reason);
    }

    /** A correction is a new edition that goes the whole way. */
    public NarrativeEvent correct(String changeNote, Actor actor, Instant at) {
        Edition wrong = narrative.open(Act.CORRECT, actor, at);
        Edition next = wrong.successor(narrative.newest().number + 1, changeNote, actor, at);
        narrative.editions.add(next);
        return new DeskEvent.CorrectionBegun(narrative.id, next.id, wrong.id, changeNote);
    }

    public NarrativeEvent proposeWithdrawal(ProposeWithdrawal request, Actor actor, Instant at) {
        Edition edition = narrative.open(Act.PROPOSE_WITHDRAWAL, actor, at);
        edition.withdrawal =
                new Withdrawal(request.reason(), request.legalBasis(), request.successorId(), actor.subject());
        return new DeskEvent.WithdrawalProposed(
                narrative.id, edition.id, request.reason(), request.legalBasis(), request.successorId());
    }

    /** @param successor finds the text in force of the narrative that readers are sent to */
    public NarrativeEvent withdraw(Actor actor, Instant at, Function<UUID, Edition> successor) {
        Edition edition = narrative.open(Act.WITHDRAW, actor, at);
        Withdrawal withdrawal = Objects.requireNonNull(edition.withdrawal);
        return endWithdrawn(edition, withdrawal, false, at, readingOn(withdrawal, successor));
    }

    /** One person alone, because every hour harms; a second one looks at it within a day. */
    public NarrativeEvent withdrawUrgently(
            WithdrawUrgently request, Actor actor, Instant at, Function<UUID, Edition> successor) {
        Edition edition = narrative.open(Act.WITHDRAW_URGENTLY, actor, at);
        Withdrawal withdrawal =
                new Withdrawal(request.reason(), request.legalBasis(), request.successorId(), actor.subject());
        // found before anything is noted: looking for it writes down what was noted
        Ending ending = readingOn(withdrawal, successor);
        edition.withdrawal = withdrawal;
        edition.owe(new PostReview(edition, PostReviewKind.URGENT_WITHDRAWAL, List.of(actor.subject()), at));
        return endWithdrawn(edition, withdrawal, true, at, ending);
    }

    private static Ending readingOn(Withdrawal why, Function<UUID, Edition> successor) {
        return why.successorId() == null
                ? Ending.because(why.reason())
                : endingWith(successor.apply(why.successorId()), why.reason());
    }

    private static Ending endingWith(Edition next, String reason) {
        return endingWith(next.narrative, next, reason);
    }

    private static Ending endingWith(Narrative other, Edition next, @Nullable String reason) {
        return Ending.succeededBy(other.id, other.number, next.number, reason);
    }

    private NarrativeEvent endWithdrawn(Edition edition, Withdrawal why, boolean urgent, Instant at, Ending ending) {
        edition.end(NarrativeStatus.WITHDRAWN, ending, at);
        return new PublicEvent.Withdrawn(
                narrative.id,
                edition.id,
                narrative.number,
                edition.number,
                why.reason(),
                why.legalBasis(),
                urgent,
                ending.successorId(),
                ending.successorNumber(),
                at);
    }

    public NarrativeEvent expire(Instant at) {
        Edition edition = narrative.live().orElseThrow();
        edition.end(NarrativeStatus.EXPIRED, Ending.because("Masa berlakunya berakhir."), at);
        return new PublicEvent.Expired(narrative.id, edition.id, narrative.number, edition.number, at);
    }
}

package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.problem.Refusal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** A narrative from its approval on: it enters into force, is corrected, taken back, or ends. Published text never changes. */
final class Publication {
    private final Narrative narrative;

    Publication(Narrative narrative) {
        this.narrative = narrative;
    }

    /**
     * At once, or when the embargo lifts.
     *
     * @param write puts on disk what has changed so far: at no moment may two texts of one topic be in force
     */
    NarrativeEvent publish(Actor actor, Instant at, Runnable write) {
        Edition edition = narrative.open(Act.PUBLISH, actor, at);
        Instant opensAt = edition.content.opensAt();
        if (opensAt != null && opensAt.isAfter(at)) {
            edition.schedule(opensAt);
            return new NarrativeEvent.Scheduled(narrative.id, edition.id, opensAt);
        }
        if (edition.milestones.expiresAt != null && !edition.milestones.expiresAt.isAfter(at)) {
            throw new Refusal.Conflict(
                    "expired", "Masa berlaku naskah ini sudah lewat. Ubah akhir masa berlakunya, lalu ajukan kembali.");
        }
        return goLive(edition, at, write);
    }

    /** The hour that was set has come. */
    NarrativeEvent publishAsScheduled(Instant at, Runnable write) {
        return goLive(narrative.working().orElseThrow(), at, write);
    }

    /** The text that was in force ends in the moment its correction begins. */
    private NarrativeEvent goLive(Edition edition, Instant at, Runnable write) {
        Optional<Edition> previous = narrative.live();
        previous.ifPresent(old -> old.end(NarrativeStatus.CORRECTED, at));
        write.run();
        edition.publish(at);
        PublishedEdition text = PublishedEdition.of(narrative, edition, at);
        return previous.<NarrativeEvent>map(old -> new NarrativeEvent.Corrected(text, old.id, edition.changeNote))
                .orElseGet(() -> new NarrativeEvent.Published(text));
    }

    NarrativeEvent recall(String reason, Actor actor, Instant at) {
        return takeBack(narrative.open(Act.RECALL, actor, at), reason);
    }

    /** The scheduler cannot publish what was scheduled; the approval stands, people decide. */
    NarrativeEvent recallAsImpossible(String reason) {
        return takeBack(narrative.working().orElseThrow(), reason);
    }

    private NarrativeEvent takeBack(Edition edition, String reason) {
        edition.recall();
        return new NarrativeEvent.Recalled(narrative.id, edition.id, reason);
    }

    /** A correction is a new edition that goes the whole way. */
    NarrativeEvent correct(String changeNote, Actor actor, Instant at) {
        Edition wrong = narrative.open(Act.CORRECT, actor, at);
        Edition next = wrong.successor(narrative.newest().number + 1, changeNote, actor, at);
        narrative.editions.add(next);
        return new NarrativeEvent.CorrectionBegun(narrative.id, next.id, wrong.id, changeNote);
    }

    NarrativeEvent proposeWithdrawal(ProposeWithdrawal request, Actor actor, Instant at) {
        Edition edition = narrative.open(Act.PROPOSE_WITHDRAWAL, actor, at);
        edition.withdrawal = new Withdrawal(request.reason(), request.legalBasis(), actor.subject());
        return new NarrativeEvent.WithdrawalProposed(narrative.id, edition.id, request.reason(), request.legalBasis());
    }

    NarrativeEvent withdraw(Actor actor, Instant at) {
        Edition edition = narrative.open(Act.WITHDRAW, actor, at);
        Withdrawal withdrawal = Objects.requireNonNull(edition.withdrawal);
        edition.end(NarrativeStatus.WITHDRAWN, at);
        return new NarrativeEvent.Withdrawn(
                narrative.id,
                edition.id,
                narrative.number,
                edition.number,
                withdrawal.reason(),
                withdrawal.legalBasis(),
                at);
    }

    NarrativeEvent expire(Instant at) {
        Edition edition = narrative.live().orElseThrow();
        edition.end(NarrativeStatus.EXPIRED, at);
        return new NarrativeEvent.Expired(narrative.id, edition.id, narrative.number, edition.number, at);
    }
}

package id.narasitunggal.narrative.release;

import id.narasitunggal.narrative.audit.AuditTrail;
import id.narasitunggal.narrative.editorial.Act;
import id.narasitunggal.narrative.editorial.Edition;
import id.narasitunggal.narrative.editorial.Narrative;
import id.narasitunggal.narrative.editorial.NarrativeEvent;
import id.narasitunggal.narrative.editorial.NarrativeRules;
import id.narasitunggal.narrative.editorial.Narratives;
import id.narasitunggal.narrative.editorial.Readers;
import id.narasitunggal.narrative.gate.Gate;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.manuscript.Replacement;
import id.narasitunggal.narrative.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts an approved text into force: alone on its topic, or in the place of the narrative it replaces, in one moment. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Publisher {
    private final Narratives narratives;
    private final Gate gate;
    private final AuditTrail trail;

    Publisher(Narratives narratives, Gate gate, AuditTrail trail) {
        this.narratives = narratives;
        this.gate = gate;
        this.trail = trail;
    }

    /** At once, or when the embargo lifts. */
    NarrativeEvent publish(Narrative narrative, Actor actor, Instant at) {
        NarrativeRules.judge(Act.PUBLISH, narrative, actor, at).orRefuse();
        gate.requireEvidence(narrative);
        Optional<Narrative> replaced = replacedBy(narrative);
        obstacle(narrative, replaced).ifPresent(sentence -> {
            throw new Refusal.Conflict("topic-taken", sentence);
        });
        return narrative.publication().publish(actor, at, edition -> makeRoom(narrative, edition, replaced, actor, at));
    }

    /** The hour has come; what can no longer be published goes back to people, with the reason on record. */
    NarrativeEvent publishOrRecall(Narrative narrative, Actor schedule, Instant at) {
        Optional<Narrative> replaced = replacedBy(narrative);
        Optional<String> obstacle = obstacle(narrative, replaced).or(() -> gate.lapsedEvidence(narrative));
        if (obstacle.isPresent()) {
            return narrative.publication().recallAsImpossible(obstacle.get());
        }
        return narrative
                .publication()
                .publishAsScheduled(at, edition -> makeRoom(narrative, edition, replaced, schedule, at));
    }

    /** Locked, so that nobody ends or replaces it at the same time. */
    private Optional<Narrative> replacedBy(Narrative narrative) {
        Replacement replaces = narrative.working().orElseThrow().content().replaces();
        Optional<Narrative> replaced = Optional.ofNullable(replaces).flatMap(it -> narratives.whole(it.narrativeId()));
        replaced.ifPresent(narratives::claim);
        return replaced;
    }

    /** Says whose turn it is before the database has to: at most one narrative per topic is in force. */
    private Optional<String> obstacle(Narrative narrative, Optional<Narrative> replaced) {
        if (replaced.filter(old -> old.hasSuccessorOtherThan(narrative)).isPresent()) {
            return Optional.of("Narasi yang hendak diganti sudah digantikan narasi lain.");
        }
        return narratives
                .liveOther(narrative.working().orElseThrow().topic().id(), narrative.id())
                .filter(other ->
                        replaced.filter(old -> old.id().equals(other.id())).isEmpty())
                .map(other -> "Topik ini sudah memiliki narasi yang berlaku, " + other.number()
                        + ". Koreksi, cabut, atau gantikan narasi itu lebih dahulu.");
    }

    /** At no moment may two texts of one topic be in force: what ends is on disk before what begins. */
    private void makeRoom(Narrative narrative, Edition edition, Optional<Narrative> replaced, Actor actor, Instant at) {
        List<NarrativeEvent> ended = replaced.map(old -> old.publication().makeWayFor(narrative, edition, at))
                .orElse(List.of());
        replaced.ifPresent(Readers::assign);
        narratives.flush();
        ended.forEach(event -> trail.record(event, actor));
    }
}

package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.audit.AuditTrail;
import id.narasitunggal.narrative.citation.Citation;
import id.narasitunggal.narrative.citation.Citations;
import id.narasitunggal.narrative.evidence.EvidenceGate;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.manuscript.NarrativeContent;
import id.narasitunggal.narrative.manuscript.Replacement;
import id.narasitunggal.narrative.manuscript.Seal;
import id.narasitunggal.narrative.manuscript.SealedText;
import id.narasitunggal.narrative.problem.Precondition;
import id.narasitunggal.narrative.problem.Refusal;
import id.narasitunggal.narrative.time.ClockProducer;
import id.narasitunggal.narrative.topic.Topic;
import id.narasitunggal.narrative.topic.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Carries out acts on narratives: finds, checks the version, acts, and puts it on record, all in the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NarrativeDesk {
    private final Narratives narratives;
    private final Topics topics;
    private final Citations citations;
    private final EvidenceGate evidence;
    private final AuditTrail trail;
    private final Seal seal;
    private final Clock clock;

    NarrativeDesk(
            Narratives narratives,
            Topics topics,
            Citations citations,
            EvidenceGate evidence,
            AuditTrail trail,
            Seal seal,
            Clock clock) {
        this.narratives = narratives;
        this.topics = topics;
        this.citations = citations;
        this.evidence = evidence;
        this.trail = trail;
        this.seal = seal;
        this.clock = clock;
    }

    /** What one act does to a narrative, and the fact that it leaves behind. */
    @FunctionalInterface
    public interface Verb {
        NarrativeEvent actOn(Narrative narrative, Instant at);
    }

    public Narrative draft(UUID id, NarrativeContent content, Actor actor) {
        Topic topic = topicOf(content, Optional.empty(), actor);
        requireReplaceable(id, content);
        List<Citation> pinned = citations.pin(content, actor);
        Instant now = clock.instant();
        String number = narratives.nextNumber(now.atZone(ClockProducer.WIB).getYear());
        Narrative narrative = new Narrative(id, number, seal.on(content), topic, pinned, actor, now);
        narratives.persistAndFlush(narrative);
        evidence.examine(narrative.newest().id);
        trail.record(narrative.drafted(), actor);
        return narrative;
    }

    /** Saving the very same text changes nothing and voids nothing. */
    public Narrative edit(UUID id, String ifMatch, NarrativeContent content, Actor actor) {
        Narrative narrative = narratives.require(id, actor);
        Precondition.check(ifMatch, narrative.version);
        SealedText text = seal.on(content);
        Optional<Edition> working = narrative.working();
        if (working.filter(edition -> edition.contentHash.equals(text.hash())).isPresent()) {
            return narrative;
        }
        NarrativeRules.judge(Act.EDIT, narrative, actor, clock.instant()).orRefuse();
        Topic topic = topicOf(content, working, actor);
        requireReplaceable(id, content);
        List<Citation> pinned = citations.pin(content, actor);
        return carryOut(narrative, actor, (it, at) -> it.edit(text, topic, pinned, actor, at));
    }

    public Narrative perform(UUID id, @Nullable String ifMatch, Actor actor, Verb verb) {
        Narrative narrative = narratives.require(id, actor);
        Precondition.check(ifMatch, narrative.version);
        return carryOut(narrative, actor, verb);
    }

    public Narrative carryOut(Narrative narrative, Actor actor, Verb verb) {
        narratives.claim(narrative);
        NarrativeEvent event = verb.actOn(narrative, clock.instant());
        Readers.assign(narrative);
        narratives.flush();
        narrative.working().ifPresent(edition -> evidence.examine(edition.id));
        trail.record(event, actor);
        return narrative;
    }

    boolean wasAskedFor(Narrative narrative, NarrativeContent content) {
        return narrative.requestHash.equals(seal.fingerprint(content));
    }

    /** Only what the public has seen, and nobody has replaced yet, can be replaced. */
    private void requireReplaceable(UUID id, NarrativeContent content) {
        Replacement replaces = content.replaces();
        if (replaces == null) {
            return;
        }
        boolean fits = !replaces.narrativeId().equals(id)
                && narratives
                        .whole(replaces.narrativeId())
                        .flatMap(Narrative::lastPublished)
                        .filter(edition -> edition.ending == null
                                || edition.ending.successorId() == null
                                || id.equals(edition.ending.successorId()))
                        .isPresent();
        if (!fits) {
            throw Refusal.Invalid.field(
                    "#/replaces/narrativeId",
                    "Narasi ini tidak dapat diganti: belum pernah terbit, sudah digantikan, atau narasi ini sendiri.");
        }
    }

    /**
     * The text in force of another narrative, where readers of a withdrawn one go on.
     *
     * @throws Refusal.Invalid when there is none: readers are not sent to where nothing stands
     */
    public Edition successor(UUID narrativeId, UUID successorId) {
        return narratives
                .whole(successorId)
                .filter(other -> !other.id.equals(narrativeId))
                .flatMap(Narrative::live)
                .orElseThrow(() -> Refusal.Invalid.field(
                        "#/successorId",
                        "Narasi penerus harus narasi lain yang sedang berlaku. Pilih narasi lain, atau kosongkan."));
    }

    /** A text stays with its topic even when the topic has been archived; only new texts need an active one. */
    private Topic topicOf(NarrativeContent content, Optional<Edition> working, Actor actor) {
        return working.map(edition -> edition.topic)
                .filter(topic -> topic.id().equals(content.topicId()))
                .or(() -> topics.known(content.topicId(), actor).filter(Topic::isActive))
                .orElseThrow(() -> Refusal.Invalid.field(
                        "#/topicId", "Topik ini tidak ada atau sudah diarsipkan. Pilih topik yang aktif."));
    }
}

package id.narasitunggal.narrative.gate;

import id.narasitunggal.narrative.collaboration.Comments;
import id.narasitunggal.narrative.editorial.Edition;
import id.narasitunggal.narrative.editorial.Narrative;
import id.narasitunggal.narrative.evidence.EvidenceGate;
import id.narasitunggal.narrative.problem.FieldError;
import id.narasitunggal.narrative.problem.Refusal;
import id.narasitunggal.narrative.quality.QualityGate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a text in the works must show before the next person puts a name to it: whole, its evidence standing, remarks settled. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Gate {
    private final EvidenceGate evidence;
    private final QualityGate quality;
    private final Comments comments;

    Gate(EvidenceGate evidence, QualityGate quality, Comments comments) {
        this.evidence = evidence;
        this.quality = quality;
        this.comments = comments;
    }

    /** The next person is only asked to read what is whole and whose evidence stands; all that is missing is said at once. */
    void requireWhole(Narrative narrative) {
        Edition edition = narrative.working().orElseThrow();
        List<FieldError> obstacles = new ArrayList<>(quality.failures(edition.content()));
        obstacles.addAll(evidence.obstacles(edition.id()));
        refuse(obstacles);
    }

    /** @throws Refusal.Invalid naming each citation that no longer stands */
    public void requireEvidence(Narrative narrative) {
        narrative.working().map(edition -> evidence.obstacles(edition.id())).ifPresent(Gate::refuse);
    }

    /** Who approves may rely on it that every remark on this very edition was settled. */
    void requireSettledComments(Narrative narrative) {
        narrative.working().map(edition -> comments.obstacles(edition.id())).ifPresent(Gate::refuse);
    }

    private static void refuse(List<FieldError> obstacles) {
        if (!obstacles.isEmpty()) {
            throw new Refusal.Invalid(obstacles);
        }
    }

    /** What is wrong with the citations of the text in the works, if anything. */
    public Optional<String> lapsedEvidence(Narrative narrative) {
        return narrative
                .working()
                .filter(edition -> !evidence.obstacles(edition.id()).isEmpty())
                .map(edition -> "Butir data yang dirujuk sudah berubah atau tidak lagi terbuka.");
    }
}

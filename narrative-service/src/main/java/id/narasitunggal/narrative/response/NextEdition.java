package id.narasitunggal.narrative.response;

import id.narasitunggal.narrative.editorial.Edition;
import id.narasitunggal.narrative.editorial.Narrative;
import id.narasitunggal.narrative.editorial.NarrativeDesk;
import id.narasitunggal.narrative.editorial.Narratives;
import id.narasitunggal.narrative.editorial.Readers;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.manuscript.NarrativeContent;
import id.narasitunggal.narrative.manuscript.QuestionAndAnswer;
import id.narasitunggal.narrative.problem.FieldError;
import id.narasitunggal.narrative.problem.Precondition;
import id.narasitunggal.narrative.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Where the talk with units enters a text: the edition in the works, or a correction that is begun for it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NextEdition {
    private static final String CHANGE_NOTE = "Menambahkan tanya jawab dari tanggapan instansi";
    private static final int MOST_QUESTIONS = 30;

    private final Narratives narratives;
    private final NarrativeDesk desk;

    NextEdition(Narratives narratives, NarrativeDesk desk) {
        this.narratives = narratives;
        this.desk = desk;
    }

    /** @throws Refusal.Invalid when nothing of it was published, or nothing that the actor may know of */
    public PublicFace publicFace(UUID id, Actor actor) {
        return narratives
                .known(id, actor)
                .flatMap(Readers.PUBLIC::shown)
                .map(edition -> new PublicFace(id, edition.number()))
                .orElseThrow(() -> Refusal.Invalid.field(
                        "#/narrativeId", "Narasi ini tidak ada atau belum terbit. Pilih narasi yang telah terbit."));
    }

    /**
     * An edit like any other: its rules hold, and signatures given so far are void.
     *
     * @return the number of the edition that carries it now
     */
    public int add(QuestionAndAnswer entry, UUID id, Actor actor) {
        Narrative narrative = narratives.require(id, actor);
        if (narrative.working().isEmpty()) {
            desk.carryOut(narrative, actor, (it, at) -> it.publication().correct(CHANGE_NOTE, actor, at));
        }
        Edition edition = narrative.working().orElseThrow();
        NarrativeContent text = edition.content();
        if (text.questionsAndAnswers().size() >= MOST_QUESTIONS) {
            throw new Refusal.Invalid(List.of(new FieldError(
                    null, null, "Tanya jawab edisi ini sudah penuh. Gabungkan atau hapus salah satunya.")));
        }
        desk.edit(id, Precondition.etag(narrative.version()), text.withQuestion(entry), actor);
        return edition.number();
    }
}

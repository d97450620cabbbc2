package id.narasitunggal.narrative.edition;

import id.narasitunggal.narrative.citation.Citation;
import id.narasitunggal.narrative.comparison.Compared;
import id.narasitunggal.narrative.comparison.Differences;
import id.narasitunggal.narrative.comparison.StatedFigure;
import id.narasitunggal.narrative.editorial.Edition;
import id.narasitunggal.narrative.editorial.EditionView;
import id.narasitunggal.narrative.editorial.Narrative;
import id.narasitunggal.narrative.editorial.Narratives;
import id.narasitunggal.narrative.editorial.Readers;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.manuscript.FigureStatement;
import id.narasitunggal.narrative.manuscript.NarrativeContent;
import id.narasitunggal.narrative.manuscript.Replacement;
import id.narasitunggal.narrative.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Compares any two editions that the reader may see, each as this reader sees it. */
@ApplicationScoped
public class EditionComparison {
    private final Narratives narratives;

    EditionComparison(Narratives narratives) {
        this.narratives = narratives;
    }

    /** @param from null: what the edition took, or is to take, the place of */
    Differences of(UUID editionId, @Nullable UUID from, Actor actor) {
        Edition to = narratives.requireEdition(editionId, actor);
        Edition before = from == null ? precursor(to, actor) : narratives.requireEdition(from, actor);
        return Differences.between(asSeenBy(actor, before), asSeenBy(actor, to));
    }

    /** Of the edition that this reader is shown. */
    Differences ofNewest(UUID narrativeId, Actor actor) {
        Narrative narrative = narratives.require(narrativeId, actor);
        Edition to = Readers.of(actor).shown(narrative).orElseThrow(() -> new Refusal.NotFound("Narasi"));
        return Differences.between(asSeenBy(actor, precursor(to, actor)), asSeenBy(actor, to));
    }

    /** The published edition before it, else the narrative that it replaces, else itself: nothing has changed. */
    private Edition precursor(Edition edition, Actor actor) {
        return Readers.PUBLIC
                .readable(edition.narrative())
                .filter(other -> other.number() < edition.number())
                .max(Comparator.comparingInt(Edition::number))
                .or(() -> replacedBy(edition, actor))
                .orElse(edition);
    }

    private Optional<Edition> replacedBy(Edition edition, Actor actor) {
        Replacement replaces = edition.content().replaces();
        return Optional.ofNullable(replaces)
                .flatMap(it -> narratives.known(it.narrativeId(), actor))
                .flatMap(Narrative::lastPublished);
    }

    private static Compared asSeenBy(Actor actor, Edition edition) {
        NarrativeContent text = EditionView.readBy(Readers.of(actor), edition);
        Compared.Named named = new Compared.Named(
                edition.id(),
                edition.narrative().number(),
                edition.number(),
                edition.status().name(),
                edition.contentHash());
        return new Compared(named, text, figures(edition, text));
    }

    private static List<StatedFigure> figures(Edition edition, NarrativeContent text) {
        List<StatedFigure> stated = new ArrayList<>();
        for (int i = 0; i < text.figures().size(); i++) {
            String pointer = "#/figures/" + i;
            Citation pinned = edition.citations().stream()
                    .filter(citation -> citation.pointer().equals(pointer + "/citation") && !citation.hidden())
                    .findFirst()
                    .orElse(null);
            stated.add(figure(pointer, text.figures().get(i), pinned));
        }
        return stated;
    }

    private static StatedFigure figure(String pointer, FigureStatement figure, @Nullable Citation pinned) {
        if (pinned == null) {
            return new StatedFigure(
                    pointer,
                    figure.statement(),
                    figure.asOf(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    figure.publicSource());
        }
        return new StatedFigure(
                pointer,
                figure.statement(),
                figure.asOf(),
                pinned.value(),
                pinned.unitOfMeasure(),
                pinned.indicator(),
                pinned.itemId(),
                pinned.revision(),
                pinned.figure(),
                pinned.unitName(),
                figure.publicSource());
    }
}

package id.narasitunggal.dissemination.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/** Applies a page of a neighbour's feed: the effect and the moved cursor are one transaction. */
@ApplicationScoped
class FeedApplication {
    private final FeedCursors cursors;
    private final Units units;
    private final Editions editions;
    private final ObjectMapper json;
    private final Event<EditionArrived> arrivals;
    private final Event<EditionEnded> ends;
    private final Event<UnitEnded> unitEnds;
    private final Event<UnitsInherited> inheritances;

    FeedApplication(
            FeedCursors cursors,
            Units units,
            Editions editions,
            ObjectMapper json,
            Event<EditionArrived> arrivals,
            Event<EditionEnded> ends,
            Event<UnitEnded> unitEnds,
            Event<UnitsInherited> inheritances) {
        this.cursors = cursors;
        this.units = units;
        this.editions = editions;
        this.json = json;
        this.arrivals = arrivals;
        this.ends = ends;
        this.unitEnds = unitEnds;
        this.inheritances = inheritances;
    }

    /** False when another replica has applied the page. */
    @Transactional
    boolean applyUnits(String from, FeedPage page) {
        if (!cursors.advance(FeedCursors.SUBMISSION, from, page.next())) {
            return false;
        }
        for (FeedPage.Entry entry : page.items()) {
            if (entry.type().equals("unit.succeeded")) {
                inherit(read(entry, SucceededUnits.class));
            } else {
                keep(read(entry, RegisteredUnit.class));
            }
        }
        return true;
    }

    /** False when another replica has applied the page. */
    @Transactional
    boolean applyEditions(String from, FeedPage page) {
        if (!cursors.advance(FeedCursors.NARRATIVE, from, page.next())) {
            return false;
        }
        for (FeedPage.Entry entry : page.items()) {
            switch (entry.type()) {
                case "edition.published", "edition.corrected" -> arrive(read(entry, PublishedEdition.class));
                case "edition.withdrawn" -> end(read(entry, EndedEdition.class), EditionStatus.WITHDRAWN);
                case "edition.superseded" -> end(read(entry, EndedEdition.class), EditionStatus.SUPERSEDED);
                case "edition.expired" -> end(read(entry, EndedEdition.class), EditionStatus.EXPIRED);
                default -> throw new IllegalStateException("a type that was not asked for: " + entry.type());
            }
        }
        return true;
    }

    private void keep(RegisteredUnit unit) {
        units.keep(unit);
        if (!unit.isActive()) {
            unitEnds.fire(new UnitEnded(unit.id()));
        }
    }

    /** A unit that was divided may live on beside its successors: then it keeps its duties. */
    private void inherit(SucceededUnits succession) {
        if (succession.heir() != null) {
            inheritances.fire(new UnitsInherited(succession.from(), succession.heir()));
        }
    }

    private void arrive(PublishedEdition published) {
        if (!editions.keep(published)) {
            return;
        }
        if (published.previousEditionId() != null) {
            end(published.correction(published.previousEditionId()), EditionStatus.CORRECTED);
        }
        arrivals.fire(new EditionArrived(published.editionId(), published.previousEditionId()));
    }

    private void end(EndedEdition ended, EditionStatus how) {
        if (editions.end(ended, how)) {
            ends.fire(new EditionEnded(ended.editionId(), ended.narrativeId(), how, ended.isUrgent(), ended.endedAt()));
        }
    }

    private <T> T read(FeedPage.Entry entry, Class<T> shape) {
        try {
            return json.treeToValue(entry.data(), shape);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("event " + entry.id() + " of type " + entry.type() + " is not readable", e);
        }
    }
}

package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.catalogue.Edition;
import id.narasitunggal.dissemination.catalogue.Editions;
import id.narasitunggal.dissemination.matching.Recogniser;
import id.narasitunggal.dissemination.matching.Thresholds;
import id.narasitunggal.dissemination.matching.index.Backgrounds;
import id.narasitunggal.dissemination.matching.index.EditionIndex;
import id.narasitunggal.dissemination.matching.index.EditionText;
import jakarta.enterprise.context.ApplicationScoped;

/** Every edition ever published, ready to be recognised: a copy in memory of what stands in the database. */
@ApplicationScoped
class KnownEditions {
    private final Editions editions;
    private final EditionIndex index = new EditionIndex();
    private final Recogniser recogniser = new Recogniser(index, Thresholds.standard());
    private long newest;

    KnownEditions(Editions editions) {
        this.editions = editions;
        Backgrounds.texts().forEach(index::suppress);
    }

    /** A recogniser that knows every edition stored by now. */
    synchronized Recogniser recogniser() {
        for (Edition edition : editions.arrivedAfter(newest)) {
            index.add(new EditionText(edition.id(), edition.narrativeId(), edition.body(), edition.keyMessages()));
            newest = edition.sequence();
        }
        return recogniser;
    }
}

package id.narasitunggal.dissemination.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.matching.index.EditionIndex;
import id.narasitunggal.dissemination.matching.index.EditionText;
import id.narasitunggal.dissemination.matching.text.PageText;
import id.narasitunggal.dissemination.matching.verdict.Outcome;
import id.narasitunggal.dissemination.matching.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Measures recognition on generated pages of every kind; the floors are what later changes may not fall below. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecognitionOnALabelledSetTest {

    private static final int PAGES_PER_KIND = 60;

    private final List<EditionText> editions = new ArrayList<>();
    private final List<EditionText> lastYear = new ArrayList<>();
    private Recogniser recogniser;

    @BeforeAll
    void index_this_years_and_last_years_editions() {
        var texts = new PolicyTexts(2026);
        var index = new EditionIndex();
        for (int number = 0; number < 300; number++) {
            EditionText edition = texts.edition("edition " + number, 4 + number % 5);
            editions.add(edition);
            index.add(edition);
            if (number < PAGES_PER_KIND) {
                lastYear.add(RepublishedPages.releaseOf(edition, "2025"));
                index.add(lastYear.get(number));
            }
        }
        recogniser = new Recogniser(index, Thresholds.standard());
    }

    @Test
    void copies_are_attributed_to_the_right_edition() {
        var tally = new Tally();

        tally.addAll(editions, RepublishedPages::verbatim);
        tally.addAll(editions, RepublishedPages::leadOnly);
        tally.addAll(editions, RepublishedPages::lightlyEdited);
        tally.addAll(editions, RepublishedPages::quoting);
        tally.addAll(editions, RepublishedPages::altered);
        tally.addAll(editions, RepublishedPages::negated);
        tally.addAll(editions, RepublishedPages::post);
        tally.addAll(lastYear, RepublishedPages::verbatim);
        tally.addUnrelated();

        assertThat(tally.precision()).as(tally.toString()).isGreaterThanOrEqualTo(0.995);
        assertThat(tally.recall()).as(tally.toString()).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void the_extent_is_judged_right() {
        assertThat(faults(RepublishedPages::verbatim, found -> found.extent() == Extent.FULL))
                .isEmpty();
        assertThat(faults(RepublishedPages::lightlyEdited, found -> found.extent() == Extent.FULL))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(faults(RepublishedPages::leadOnly, found -> found.extent() == Extent.PARTIAL))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(faults(RepublishedPages::quoting, found -> found.extent() != Extent.FULL))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(faults(RepublishedPages::post, found -> found.extent() == Extent.KEY_MESSAGE))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void altered_figures_are_found_and_true_copies_are_not_accused() {
        assertThat(faults(
                        RepublishedPages::altered,
                        found -> !found.changedFigures().isEmpty()))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(faults(
                        RepublishedPages::verbatim,
                        found -> found.mode() == Mode.VERBATIM
                                && !found.fidelity().isUntrue()))
                .isEmpty();
        assertThat(faults(
                        RepublishedPages::lightlyEdited,
                        found -> found.changedFigures().isEmpty()))
                .isEmpty();
        assertThat(faults(
                        RepublishedPages::lightlyEdited,
                        found -> !found.fidelity().isUntrue()))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void inserted_negations_are_found() {
        assertThat(faults(RepublishedPages::negated, found -> found.fidelity().isUntrue()))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void a_paraphrase_is_put_to_a_person_and_never_confirmed() {
        var pages = new RepublishedPages(21);
        int suggested = 0;
        for (EditionText edition : editions.subList(0, PAGES_PER_KIND)) {
            Reading reading = recogniser.read(pages.paraphrased(edition));
            boolean isFound = reading.of(edition.editionId()).isPresent()
                    || reading.suggestions().contains(edition.editionId());
            suggested += isFound ? 1 : 0;
            assertThat(Verdict.on(reading, edition.editionId()).outcome()).isNotEqualTo(Outcome.VERIFIED);
        }

        assertThat(suggested).isGreaterThanOrEqualTo(PAGES_PER_KIND * 9 / 10);
    }

    @Test
    void another_release_of_a_known_template_counts_for_no_edition() {
        var pages = new RepublishedPages(99);
        int counted = 0;
        int noticed = 0;
        for (int number = 0; number < PAGES_PER_KIND; number++) {
            EditionText unknown = RepublishedPages.releaseOf(editions.get(PAGES_PER_KIND + number), "2024");
            Reading reading = recogniser.read(pages.verbatim(unknown));
            counted += reading.recognitions().isEmpty() ? 0 : 1;
            noticed += reading.siblings().isEmpty() ? 0 : 1;
        }

        assertThat(counted).isLessThanOrEqualTo(1);
        assertThat(noticed).isGreaterThanOrEqualTo(PAGES_PER_KIND - 1);
    }

    /** The pages on which the edition was not recognised as it should be, described for the message of a failure. */
    private List<String> faults(
            BiFunction<RepublishedPages, EditionText, PageText> kind, Predicate<Recognition> isRight) {
        var pages = new RepublishedPages(7);
        List<String> faults = new ArrayList<>();
        for (EditionText edition : editions.subList(0, PAGES_PER_KIND)) {
            Reading reading = recogniser.read(kind.apply(pages, edition));
            if (reading.of(edition.editionId()).filter(isRight).isEmpty()) {
                faults.add(editions.indexOf(edition) + " as " + brief(reading));
            }
        }
        return faults;
    }

    private static String brief(Reading reading) {
        return reading.recognitions().stream()
                .map(found -> "%s %s, coverage %.2f, unchanged %.2f, figures %s, meanings %s, messages %s «%s»"
                        .formatted(
                                found.extent(),
                                found.fidelity(),
                                found.coverage(),
                                found.unchanged(),
                                found.changedFigures(),
                                found.changedMeanings(),
                                found.keyMessages(),
                                found.excerpt()))
                .toList()
                .toString();
    }

    /** Counts right, wrong and missed attributions. */
    private final class Tally {
        private final RepublishedPages pages = new RepublishedPages(11);
        private final List<String> faults = new ArrayList<>();
        private int right;
        private int wrong;
        private int missed;

        void addAll(List<EditionText> sources, BiFunction<RepublishedPages, EditionText, PageText> kind) {
            for (EditionText edition : sources.subList(0, PAGES_PER_KIND)) {
                Reading reading = recogniser.read(kind.apply(pages, edition));
                boolean isRight = reading.strongest().isPresent()
                        && reading.of(edition.editionId()).equals(reading.strongest());
                right += isRight ? 1 : 0;
                wrong += !isRight && reading.strongest().isPresent() ? 1 : 0;
                missed += isRight ? 0 : 1;
                if (!isRight) {
                    faults.add(editions.indexOf(edition) + " as " + brief(reading));
                }
            }
        }

        void addUnrelated() {
            for (int page = 0; page < PAGES_PER_KIND; page++) {
                Reading reading = recogniser.read(pages.unrelated());
                wrong += reading.recognitions().isEmpty() ? 0 : 1;
                if (!reading.recognitions().isEmpty()) {
                    faults.add("unrelated as " + brief(reading));
                }
            }
        }

        double precision() {
            return (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / (right + missed);
        }

        @Override
        public String toString() {
            return "right %d, wrong %d, missed %d; %s".formatted(right, wrong, missed, faults);
        }
    }
}

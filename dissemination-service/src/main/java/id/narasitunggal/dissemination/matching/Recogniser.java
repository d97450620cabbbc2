package id.narasitunggal.dissemination.matching;

import id.narasitunggal.dissemination.matching.index.Candidate;
import id.narasitunggal.dissemination.matching.index.EditionIndex;
import id.narasitunggal.dissemination.matching.index.IndexedEdition;
import id.narasitunggal.dissemination.matching.index.Retelling;
import id.narasitunggal.dissemination.matching.message.KeyMessages;
import id.narasitunggal.dissemination.matching.message.PageWords;
import id.narasitunggal.dissemination.matching.text.PageText;
import id.narasitunggal.dissemination.matching.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads a page and says which editions of the single narrative it carries; safe for use by many threads. */
public final class Recogniser {

    /** Characters of a page that are read; a page of more words than a book is made to keep us busy. */
    private static final int LONGEST_PAGE = 500_000;

    private final EditionIndex index;
    private final Thresholds thresholds;
    private final KeyMessages messages;

    /** Recognises the editions of this index by these limits. */
    public Recogniser(EditionIndex index, Thresholds thresholds) {
        this.index = index;
        this.thresholds = thresholds;
        this.messages = new KeyMessages(thresholds.messageConveyed(), thresholds.messageMissing());
    }

    /** Recognises whatever editions the page carries. */
    public Reading read(PageText pageText) {
        Tokens page = tokens(pageText);
        Reading found =
                attributed(page, pageText.mainWords(), index.candidates(page, thresholds.leastEvidenceUnbroken()));
        if (found.recognitions().isEmpty() && found.siblings().isEmpty()) {
            found = attributed(page, pageText.mainWords(), index.candidatesOfStock(page));
        }
        List<Retelling> retold = List.of();
        if (found.recognitions().isEmpty() && found.siblings().isEmpty()) {
            retold = index.retold(page);
            found = attributed(page, pageText.mainWords(), whole(page, retold));
        }
        Optional<Recognition> posted = posted(page, pageText.mainWords(), found.recognitions());
        if (posted.isPresent()) {
            return new Reading(List.of(posted.get()), found.siblings(), List.of(), Thresholds.ALGORITHM);
        }
        return found.recognitions().isEmpty() && found.siblings().isEmpty()
                ? readOwnWords(page, pageText.mainWords(), retold)
                : found;
    }

    /** What seems to be retold may be copied with a word changed here and there, where all else is stock phrases. */
    private List<Candidate> whole(Tokens page, List<Retelling> retold) {
        return retold.stream()
                .filter(retelling -> retelling.share() >= thresholds.wholeCoverage())
                .flatMap(retelling -> index.wholeCandidate(retelling.editionId(), page).stream())
                .toList();
    }

    /** What the page took from these editions, each word claimed by the one that explains it best. */
    private Reading attributed(Tokens page, int mainWords, List<Candidate> candidates) {
        HouseStyle style = style(page);
        List<Match> matches = candidates.stream()
                .map(candidate -> new Match(page, style, candidate, thresholds))
                .toList();
        var attribution = new Attribution(matches, style, thresholds);
        List<Recognition> recognitions = new ArrayList<>();
        for (int ordinal = 0; ordinal < attribution.chosen().size(); ordinal++) {
            recognitions.add(new Judgement(
                            thresholds, page, mainWords, attribution.chosen().get(ordinal))
                    .recognition(attribution.narratives(), attribution.alsoFitting(ordinal)));
        }
        return new Reading(recognitions, attribution.siblings(), List.of(), Thresholds.ALGORITHM);
    }

    /** A post that gives a whole key message carries its edition, whatever other editions share half of the sentence. */
    private Optional<Recognition> posted(Tokens page, int mainWords, List<Recognition> found) {
        boolean isWhole = found.stream()
                .limit(1)
                .anyMatch(first -> first.extent() == Extent.FULL || first.extent() == Extent.PARTIAL);
        if (isWhole || mainWords > thresholds.shortPage()) {
            return Optional.empty();
        }
        return new Post(page, index.holdersOfMessages(page))
                .recognised(edition -> index.candidate(edition.source().editionId(), page)
                        .map(candidate -> judgement(page, mainWords, candidate).recognition(1, List.of())))
                .filter(posted -> !Post.isTakenFurther(found, posted));
    }

    /** Lays the page beside one edition, whatever else it may carry; empty when the edition is unknown. */
    public Optional<Recognition> compare(PageText pageText, UUID editionId) {
        Tokens page = tokens(pageText);
        return index.candidate(editionId, page)
                .map(candidate ->
                        judgement(page, pageText.mainWords(), candidate).recognition(1, List.of()));
    }

    /** Without any passage a short post may still carry a key message; a longer text is only suggested to a person. */
    private Reading readOwnWords(Tokens page, int mainWords, List<Retelling> retold) {
        List<Recognition> recognitions = new ArrayList<>();
        List<Suggestion> suggestions = new ArrayList<>();
        retold.forEach(retelling ->
                suggestions.add(new Suggestion(retelling.editionId(), Suggestion.Reason.RETOLD, retelling.share())));
        var pageWords = new PageWords(page);
        for (IndexedEdition edition : index.carriersOfMessages(page)) {
            UUID editionId = edition.source().editionId();
            if (!messages.mayCarry(edition.source().keyMessages(), page, pageWords, thresholds.messageAlone())) {
                continue;
            }
            Optional<Judgement> carrier = index.candidate(editionId, page)
                    .map(candidate -> judgement(page, mainWords, candidate))
                    .filter(Judgement::carriesMessageAlone);
            if (carrier.isPresent() && mainWords <= thresholds.shortPage() && recognitions.isEmpty()) {
                recognitions.add(carrier.get().recognition(1, List.of()));
            } else if (carrier.filter(Judgement::conveysMessageAlone).isPresent()) {
                suggestions.add(new Suggestion(
                        editionId, Suggestion.Reason.KEY_MESSAGE, carrier.get().messageShare()));
            }
        }
        return new Reading(recognitions, List.of(), suggestions, Thresholds.ALGORITHM);
    }

    private static Tokens tokens(PageText pageText) {
        String text = pageText.text();
        return Tokens.of(text.length() <= LONGEST_PAGE ? text : text.substring(0, LONGEST_PAGE));
    }

    private Judgement judgement(Tokens page, int mainWords, Candidate candidate) {
        return new Judgement(thresholds, page, mainWords, new Match(page, style(page), candidate, thresholds));
    }

    private HouseStyle style(Tokens page) {
        return new HouseStyle(page.size(), () -> index.stockOn(page));
    }
}

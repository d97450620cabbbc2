package id.narasitunggal.dissemination.matching.index;

import id.narasitunggal.dissemination.matching.alignment.Hits;
import id.narasitunggal.dissemination.matching.text.Tokens;
import id.narasitunggal.dissemination.matching.text.Wording;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** All live and past editions, searchable by passage; may be read by many threads while editions come and go. */
public final class EditionIndex {

    /** Words in a run by which passages are found; four finds light edits, and shorter runs find noise. */
    public static final int PASSAGE_WIDTH = 4;

    private static final int MESSAGE_WIDTH = 3;
    /** A run in more narratives than this is a stock phrase. */
    private static final int STOCK_LIMIT = 20;

    private static final int FIRST_CAPACITY = 1 << 16;
    private static final int MOST_CANDIDATES = 6;
    private static final double WEAKEST_CANDIDATE = 0.08;

    /** Two rare runs or some common ones must hint at a message before it is looked for. */
    private static final double LEAST_MESSAGE = 1.5;

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final ShingleIndex passages = new ShingleIndex(PASSAGE_WIDTH, STOCK_LIMIT, FIRST_CAPACITY);
    private final ShingleIndex messages = new ShingleIndex(MESSAGE_WIDTH, STOCK_LIMIT, FIRST_CAPACITY);
    private final LongRuns longRuns = new LongRuns();
    private final WholeMessages wholeMessages = new WholeMessages();
    private final Retellings retellings = new Retellings();
    private final List<IndexedEdition> editions = new ArrayList<>();
    private final Map<UUID, Integer> documents = new HashMap<>();
    private final Map<UUID, Integer> narratives = new HashMap<>();

    /** Makes an edition findable; an edition that is already known is left as it is, since editions never change. */
    public void add(EditionText text) {
        var edition = new IndexedEdition(text);
        Wording messageWording =
                Tokens.of(String.join("\n\n", text.keyMessages())).wording();
        locked(true, () -> {
            if (!documents.containsKey(text.editionId())) {
                int narrative = narratives.computeIfAbsent(text.narrativeId(), id -> narratives.size());
                int document = passages.add(edition.wording(), narrative);
                longRuns.add(edition.wording(), narrative);
                messages.add(messageWording, narrative);
                wholeMessages.add(text, document, narrative);
                retellings.add(edition);
                editions.add(edition);
                documents.put(text.editionId(), document);
            }
            return document(text.editionId());
        });
    }

    /** Forgets an edition. */
    public void remove(UUID editionId) {
        locked(true, () -> {
            Integer document = documents.remove(editionId);
            if (document != null) {
                passages.remove(document);
                longRuns.remove(document);
                messages.remove(document);
                wholeMessages.remove(editions.get(document).source(), document);
                retellings.remove(document);
            }
            return document(editionId);
        });
    }

    /** Declares the phrases of a text that everybody quotes (a statute, an oath) to prove nothing. */
    public void suppress(String background) {
        Wording wording = Tokens.of(background).wording();
        locked(true, () -> {
            passages.suppress(wording);
            longRuns.suppress(wording);
            return wording;
        });
    }

    public int size() {
        return locked(false, documents::size);
    }

    /**
     * The editions whose text the page may have been taken from, most likely first, at most six; each shares runs of words
     * with the page whose rarities add up to at least {@code leastEvidence}.
     */
    public List<Candidate> candidates(Tokens page, double leastEvidence) {
        return locked(
                false,
                () -> new Seeds(passages, editions.size())
                        .best(page.wording(), MOST_CANDIDATES, WEAKEST_CANDIDATE, leastEvidence).stream()
                                .map(seed -> candidate(editions.get(seed.document()), seed.hits()))
                                .toList());
    }

    /**
     * The editions of which the page holds many words in a row that no other narrative holds in this order, each of the words
     * though in a stock phrase; for pages on which nothing rarer is found. Every word of these editions counts.
     */
    public List<Candidate> candidatesOfStock(Tokens page) {
        return locked(
                false,
                () -> longRuns.in(page.wording()).entrySet().stream()
                        .sorted(Comparator.comparingInt(
                                found -> -found.getValue().count()))
                        .limit(MOST_CANDIDATES)
                        .map(found -> editions.get(found.getKey()).ofStock(found.getValue()))
                        .toList());
    }

    /** The words of the page that lie in stock phrases. */
    public BitSet stockOn(Tokens page) {
        return locked(false, () -> passages.stock(page.wording()));
    }

    /** The editions whose key messages the page seems to carry in its own words, most likely first. */
    public List<IndexedEdition> carriersOfMessages(Tokens page) {
        return locked(
                false,
                () -> new Seeds(messages, editions.size())
                        .best(page.wording(), MOST_CANDIDATES, WEAKEST_CANDIDATE, LEAST_MESSAGE).stream()
                                .map(seed -> editions.get(seed.document()))
                                .toList());
    }

    /**
     * The editions that have a key message which stands on the page word for word; several when a few narratives have it in
     * common, none when many do.
     */
    public List<IndexedEdition> holdersOfMessages(Tokens page) {
        return locked(
                false,
                () -> wholeMessages.in(page.wording()).stream()
                        .map(editions::get)
                        .toList());
    }

    /** The editions the page may retell in its own words, the closest first. */
    public List<Retelling> retold(Tokens page) {
        return locked(false, () -> retellings.in(page));
    }

    /** One edition prepared for comparison with a page, whatever else the page may resemble. */
    public Optional<Candidate> candidate(UUID editionId, Tokens page) {
        return locked(
                false,
                () -> document(editionId).map(document -> {
                    IndexedEdition edition = editions.get(document);
                    return candidate(edition, sharedRuns(page.wording(), edition.wording(), false));
                }));
    }

    /** One edition laid beside the page with all runs they share, stock phrases too; every word of it counts. */
    public Optional<Candidate> wholeCandidate(UUID editionId, Tokens page) {
        return locked(
                false,
                () -> document(editionId).map(document -> {
                    IndexedEdition edition = editions.get(document);
                    return edition.ofStock(sharedRuns(page.wording(), edition.wording(), true));
                }));
    }

    private Candidate candidate(IndexedEdition edition, Hits hits) {
        BitSet informative = edition.informative(passages);
        return new Candidate(edition, hits, informative, false);
    }

    private Hits sharedRuns(Wording page, Wording edition, boolean isWithStock) {
        var own = new ShingleIndex(PASSAGE_WIDTH, 1, edition.names().length * 4 + 8);
        own.add(edition, 0);
        var hits = new Hits();
        var runs = new Runs(page, PASSAGE_WIDTH);
        own.find(runs, (run, place) -> {
            int known = passages.postingOf(runs.shingles()[run]);
            if (known != ShingleTable.ABSENT || isWithStock) {
                double weight = known == ShingleTable.ABSENT ? 0 : 1.0 / passages.narrativesOf(known);
                own.collect(place, (document, token) -> hits.add(runs.startOf(run), token, weight));
            }
        });
        return hits;
    }

    private Optional<Integer> document(UUID editionId) {
        return Optional.ofNullable(documents.get(editionId));
    }

    private <T> T locked(boolean forWriting, Supplier<T> work) {
        var held = forWriting ? lock.writeLock() : lock.readLock();
        held.lock();
        try {
            return work.get();
        } finally {
            held.unlock();
        }
    }
}

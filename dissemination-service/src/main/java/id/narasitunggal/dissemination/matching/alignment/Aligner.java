package id.narasitunggal.dissemination.matching.alignment;

import id.narasitunggal.dissemination.matching.text.Figures;
import id.narasitunggal.dissemination.matching.text.Tokens;
import id.narasitunggal.dissemination.matching.text.WordHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Lays a page beside an edition: exact blocks, chained into passages, with the gaps between them filled. */
public final class Aligner {

    private static final double COST_OF_OTHER_FIGURE = 2;

    private final Tokens page;
    private final int[] edition;
    private final Figures editionFigures;
    private final BitSet informative;
    private final CommonWords commonWords;
    private final double lowestScore;
    private final int shortestBlock;

    /** Prepares the comparison; {@code informative} marks the edition words that count, passages below the score are dropped. */
    public Aligner(
            Tokens page,
            int[] edition,
            Figures editionFigures,
            BitSet informative,
            int shortestBlock,
            double lowestScore) {
        this.page = page;
        this.edition = edition;
        this.editionFigures = editionFigures;
        this.informative = informative;
        this.commonWords = new CommonWords(page, edition, editionFigures);
        this.shortestBlock = shortestBlock;
        this.lowestScore = lowestScore;
    }

    /** Aligns from the places where both share a short run of words. */
    public Alignment align(Hits hits) {
        List<Block> blocks = new Blocks(page.names(), edition, shortestBlock).from(hits);
        int[] pageTokenOf = new int[edition.length];
        Arrays.fill(pageTokenOf, -1);
        List<Span> spans = new ArrayList<>();
        for (List<Block> passage : Chains.of(blocks, lowestScore)) {
            Span span = span(passage, pageTokenOf, hits);
            if (span.score() >= lowestScore) {
                spans.add(span);
            } else {
                Arrays.fill(pageTokenOf, span.editionFrom(), span.editionTo(), -1);
            }
        }
        var edges = new Edges(commonWords, page.size(), pageTokenOf);
        return measured(
                spans.stream()
                        .map(edges::grown)
                        .map(span -> span.with(Stretch.longestIn(span, page, editionFigures, pageTokenOf)))
                        .sorted(Comparator.comparingInt(Span::pageFrom))
                        .toList(),
                pageTokenOf);
    }

    private Span span(List<Block> passage, int[] pageTokenOf, Hits hits) {
        double cost = 0;
        Block before = null;
        for (Block block : passage) {
            for (int offset = 0; offset < block.length(); offset++) {
                pageTokenOf[block.editionStart() + offset] = block.pageStart() + offset;
            }
            if (before != null) {
                cost += Chains.gapCost(before, block);
                commonWords.pair(
                        before.pageEnd(), block.pageStart(), before.editionEnd(), block.editionStart(), pageTokenOf);
            }
            before = block;
        }
        Block first = passage.get(0);
        Block last = passage.get(passage.size() - 1);
        int matches = informativeMatches(first.editionStart(), last.editionEnd(), pageTokenOf);
        cost += COST_OF_OTHER_FIGURE * otherFigures(first.editionStart(), last.editionEnd(), pageTokenOf);
        return new Span(
                first.pageStart(),
                last.pageEnd(),
                first.editionStart(),
                last.editionEnd(),
                matches - cost,
                hits.evidence(first.pageStart(), last.pageEnd(), pageTokenOf),
                new Stretch(first.pageStart(), first.pageStart()));
    }

    /** A figure in the place of another proves nothing; it speaks against the passage. */
    private int otherFigures(int from, int to, int[] pageTokenOf) {
        int others = 0;
        for (int token = from; token < to; token++) {
            boolean isOther = pageTokenOf[token] >= 0
                    && edition[token] == WordHash.FIGURE
                    && !Figures.areEqual(page.figures().valueAt(pageTokenOf[token]), editionFigures.valueAt(token));
            others += isOther ? 1 : 0;
        }
        return others;
    }

    private int informativeMatches(int from, int to, int[] pageTokenOf) {
        int matches = 0;
        for (int token = from; token < to; token++) {
            matches += pageTokenOf[token] >= 0 && informative.get(token) ? 1 : 0;
        }
        return matches;
    }

    private Alignment measured(List<Span> spans, int[] pageTokenOf) {
        var inside = new BitSet(edition.length);
        int unchanged = 0;
        int changed = 0;
        for (Span span : spans) {
            inside.set(span.editionFrom(), span.editionTo());
            for (Gap gap : Gap.within(span, pageTokenOf)) {
                if (gap.isOmission()) {
                    inside.clear(gap.editionFrom(), gap.editionTo());
                } else if (!gap.isInsertedLine(page)) {
                    changed += Math.max(gap.pageWords(), gap.editionWords());
                }
            }
        }
        for (int pageToken : pageTokenOf) {
            unchanged += pageToken >= 0 ? 1 : 0;
        }
        inside.and(informative);
        double unchangedShare = unchanged == 0 ? 0 : (double) unchanged / (unchanged + changed);
        int matched = informativeMatches(0, edition.length, pageTokenOf);
        return new Alignment(
                spans, pageTokenOf, informative.cardinality(), matched, inside.cardinality(), unchangedShare);
    }
}

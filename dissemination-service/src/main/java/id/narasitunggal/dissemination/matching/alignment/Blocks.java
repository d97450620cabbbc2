package id.narasitunggal.dissemination.matching.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Finds the longest unchanged runs shared by a page and an edition, no word of either used twice. */
final class Blocks {

    private static final Comparator<Block> LONGEST_FIRST = Comparator.comparingInt((Block block) -> -block.length())
            .thenComparingInt(Block::pageStart)
            .thenComparingInt(Block::editionStart);

    private final int[] page;
    private final int[] edition;
    private final int shortest;

    Blocks(int[] page, int[] edition, int shortest) {
        this.page = page;
        this.edition = edition;
        this.shortest = shortest;
    }

    /** The blocks in page order. */
    List<Block> from(Hits hits) {
        List<Block> maximal = maximal(hits);
        maximal.sort(LONGEST_FIRST);
        List<Block> kept = withoutOverlap(maximal);
        kept.sort(Comparator.comparingInt(Block::pageStart));
        return kept;
    }

    private List<Block> maximal(Hits hits) {
        int[] readUntil = new int[page.length + edition.length];
        List<Block> blocks = new ArrayList<>();
        for (int index = 0; index < hits.count(); index++) {
            int onPage = hits.pageToken(index);
            int inEdition = hits.editionToken(index);
            int diagonal = onPage - inEdition + edition.length - 1;
            if (onPage >= readUntil[diagonal]) {
                Block block = extended(onPage, inEdition);
                readUntil[diagonal] = block.pageEnd();
                if (block.length() >= shortest) {
                    blocks.add(block);
                }
            }
        }
        return blocks;
    }

    private Block extended(int onPage, int inEdition) {
        int back = 0;
        while (onPage > back && inEdition > back && page[onPage - back - 1] == edition[inEdition - back - 1]) {
            back++;
        }
        int limit = Math.min(page.length - onPage, edition.length - inEdition);
        // The first mismatch of both rests, or their whole length where one is the beginning of the other.
        int mismatch = Arrays.mismatch(page, onPage, onPage + limit, edition, inEdition, inEdition + limit);
        int length = mismatch < 0 ? limit : mismatch;
        return new Block(onPage - back, inEdition - back, back + length);
    }

    private List<Block> withoutOverlap(List<Block> longestFirst) {
        var pageTaken = new BitSet(page.length);
        var editionTaken = new BitSet(edition.length);
        List<Block> kept = new ArrayList<>();
        for (Block block : longestFirst) {
            Block free = trimmed(block, pageTaken, editionTaken);
            if (free.length() >= shortest) {
                pageTaken.set(free.pageStart(), free.pageEnd());
                editionTaken.set(free.editionStart(), free.editionEnd());
                kept.add(free);
            }
        }
        return kept;
    }

    /** The first part of the block of which no word is taken yet on either side. */
    private static Block trimmed(Block block, BitSet pageTaken, BitSet editionTaken) {
        int from = 0;
        while (from < block.length() && isTaken(block, from, pageTaken, editionTaken)) {
            from++;
        }
        int to = from;
        while (to < block.length() && !isTaken(block, to, pageTaken, editionTaken)) {
            to++;
        }
        return new Block(block.pageStart() + from, block.editionStart() + from, to - from);
    }

    private static boolean isTaken(Block block, int offset, BitSet pageTaken, BitSet editionTaken) {
        return pageTaken.get(block.pageStart() + offset) || editionTaken.get(block.editionStart() + offset);
    }
}

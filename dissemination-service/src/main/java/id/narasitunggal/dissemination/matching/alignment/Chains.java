package id.narasitunggal.dissemination.matching.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Joins blocks that follow each other closely in both texts into passages. */
final class Chains {

    /** Words that may lie between two blocks of one passage, on either side. */
    static final int WIDEST_GAP = 30;

    private static final double COST_PER_WORD = 0.5;
    private static final double HIGHEST_COST = 10;
    /** How many earlier blocks are tried as predecessor; stray blocks of common words seldom stand closer together. */
    private static final int LOOK_BACK = 24;
    /** A page that is cut into more pieces than this is noise beyond what a person could check. */
    private static final int MOST_PASSAGES = 64;

    private final List<Block> blocks;
    private final double[] scores;
    private final int[] predecessors;
    private final boolean[] used;

    private Chains(List<Block> blocks) {
        this.blocks = blocks;
        this.scores = new double[blocks.size()];
        this.predecessors = new int[blocks.size()];
        this.used = new boolean[blocks.size()];
    }

    /** Passages as lists of blocks, best first, none below the score; a block belongs to at most one passage. */
    static List<List<Block>> of(List<Block> blocksInPageOrder, double lowestScore) {
        var chains = new Chains(blocksInPageOrder);
        List<List<Block>> passages = new ArrayList<>();
        while (passages.size() < MOST_PASSAGES) {
            int end = chains.bestEnd();
            if (end < 0 || chains.scores[end] < lowestScore) {
                break;
            }
            passages.add(chains.taken(end));
        }
        return passages;
    }

    static double gapCost(Block before, Block after) {
        int gap = Math.max(after.pageStart() - before.pageEnd(), after.editionStart() - before.editionEnd());
        return Math.min(gap * COST_PER_WORD, HIGHEST_COST);
    }

    private void score() {
        for (int index = 0; index < scores.length; index++) {
            scores[index] = used[index] ? 0 : blocks.get(index).length();
            predecessors[index] = -1;
            for (int before = index - 1; !used[index] && before >= Math.max(0, index - LOOK_BACK); before--) {
                if (!used[before] && follows(blocks.get(before), blocks.get(index))) {
                    double joined = scores[before]
                            + blocks.get(index).length()
                            - gapCost(blocks.get(before), blocks.get(index));
                    if (joined > scores[index]) {
                        scores[index] = joined;
                        predecessors[index] = before;
                    }
                }
            }
        }
    }

    private int bestEnd() {
        score();
        int end = -1;
        for (int index = 0; index < scores.length; index++) {
            if (!used[index] && (end < 0 || scores[index] > scores[end])) {
                end = index;
            }
        }
        return end;
    }

    private List<Block> taken(int end) {
        List<Block> passage = new ArrayList<>();
        for (int index = end; index >= 0; index = predecessors[index]) {
            used[index] = true;
            passage.add(blocks.get(index));
        }
        Collections.reverse(passage);
        return passage;
    }

    private static boolean follows(Block before, Block after) {
        int pageGap = after.pageStart() - before.pageEnd();
        int editionGap = after.editionStart() - before.editionEnd();
        return pageGap >= 0 && editionGap >= 0 && pageGap <= WIDEST_GAP && editionGap <= WIDEST_GAP;
    }
}

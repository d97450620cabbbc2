package id.narasitunggal.dissemination.matching.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.matching.text.Tokens;
import java.util.Arrays;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class AlignerTest {

    private static final String EDITION = "satu gunung dua lembah tiga sungai mengalir jernih menuju muara laut biru"
            + " sedangkan nelayan pulang membawa ikan segar untuk pasar pagi";

    @Test
    void an_equal_text_is_one_passage() {
        Alignment alignment = align(EDITION, EDITION);

        assertThat(alignment.spans()).hasSize(1);
        assertThat(alignment.containment()).isEqualTo(1.0);
        assertThat(alignment.unchanged()).isEqualTo(1.0);
    }

    @Test
    void a_replaced_word_lies_inside_the_passage_and_is_not_matched() {
        Alignment alignment = align(EDITION.replace("jernih", "keruh"), EDITION);

        assertThat(alignment.spans()).hasSize(1);
        assertThat(alignment.coverage()).isEqualTo(1.0);
        assertThat(alignment.matched()).isEqualTo(alignment.informative() - 1);
        assertThat(Gap.within(alignment.spans().get(0), alignment.pageTokenOf()))
                .containsExactly(new Gap(7, 8, 7, 8));
    }

    @Test
    void words_between_two_blocks_are_paired_in_order() {
        String page = EDITION.replace("menuju muara laut biru", "ke muara selatan laut biru");

        Alignment alignment = align(page, EDITION);

        assertThat(alignment.pageTokenOf()[9]).isEqualTo(9);
        assertThat(alignment.pageTokenOf()[8]).isEqualTo(-1);
        assertThat(alignment.pageTokenOf()[10]).isEqualTo(11);
    }

    @Test
    void halves_in_the_other_order_are_two_passages() {
        String[] halves = EDITION.split(" sedangkan ");

        Alignment alignment = align("sedangkan " + halves[1] + " dan " + halves[0], EDITION);

        assertThat(alignment.spans()).hasSize(2);
        assertThat(alignment.spans().get(0).editionFrom())
                .isGreaterThan(alignment.spans().get(1).editionFrom());
    }

    @Test
    void a_word_of_the_page_is_used_only_once() {
        Alignment alignment = align(EDITION, EDITION + " " + EDITION);

        long used = Arrays.stream(alignment.pageTokenOf())
                .filter(token -> token >= 0)
                .count();
        assertThat(used).isEqualTo(alignment.pageTokens().cardinality());
        assertThat(alignment.containment()).isEqualTo(0.5);
    }

    @Test
    void a_shared_scrap_is_no_passage() {
        Alignment alignment = align("kami melihat sungai mengalir jernih menuju desa kami", EDITION);

        assertThat(alignment.spans()).isEmpty();
        assertThat(alignment.matched()).isZero();
    }

    @Test
    void words_that_do_not_count_make_no_passage() {
        Tokens page = Tokens.of(EDITION);

        Alignment alignment =
                new Aligner(page, page.names(), page.figures(), new BitSet(), 4, 8).align(allHits(page, page));

        assertThat(alignment.spans()).isEmpty();
        assertThat(alignment.containment()).isZero();
    }

    private static Alignment align(String pageText, String editionText) {
        Tokens page = Tokens.of(pageText);
        Tokens edition = Tokens.of(editionText);
        var informative = new BitSet();
        informative.set(0, edition.size());
        return new Aligner(page, edition.names(), edition.figures(), informative, 4, 8).align(allHits(page, edition));
    }

    private static Hits allHits(Tokens page, Tokens edition) {
        var hits = new Hits();
        for (int onPage = 0; onPage + 4 <= page.size(); onPage++) {
            for (int inEdition = 0; inEdition + 4 <= edition.size(); inEdition++) {
                if (Arrays.equals(page.names(), onPage, onPage + 4, edition.names(), inEdition, inEdition + 4)) {
                    hits.add(onPage, inEdition, 1);
                }
            }
        }
        return hits;
    }
}

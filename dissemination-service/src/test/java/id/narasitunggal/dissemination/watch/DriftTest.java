package id.narasitunggal.dissemination.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DriftTest {
    private static final String BEFORE = """
            Stok beras mencapai 2,4 juta ton. Penyaluran bantuan dimulai pada 12 Oktober 2026.
            Dibaca 120 kali
            """;

    @Test
    void a_sentence_that_changed_is_told_with_both_wordings() {
        assertThat(Drift.between(BEFORE, BEFORE.replace("2,4", "5,4")))
                .contains("− Stok beras mencapai 2,4 juta ton.\n+ Stok beras mencapai 5,4 juta ton.");
    }

    @Test
    void counters_and_line_breaks_are_no_change() {
        assertThat(Drift.between(BEFORE, BEFORE.replace("120", "121").replace("ton. ", "ton.\n\n")))
                .isEmpty();
    }

    @Test
    void a_sentence_that_was_added_is_a_change() {
        assertThat(Drift.between(BEFORE, BEFORE + "Kabar ini ternyata tidak benar sama sekali."))
                .contains("+ Kabar ini ternyata tidak benar sama sekali.");
    }
}

package id.narasitunggal.dissemination.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rp1,2 triliun                  | 1200000000000",
                "Rp 1.200 miliar                | 1200000000000",
                "Rp1.200.000.000.000,00         | 1200000000000",
                "1,2 triliun rupiah             | 1200000000000",
                "satu koma dua triliun rupiah   | 1200000000000",
                "IDR1,2T                        | 1200000000000",
                "Rp500 M                        | 500000000000",
                "dua puluh lima                 | 25",
                "seratus dua belas              | 112",
                "sebelas                        | 11",
                "dua ratus ribu                 | 200000",
                "200 ribu                       | 200000",
                "200rb                          | 200000",
                "seribu lima ratus              | 1500",
                "5 juta 300 ribu                | 5300000",
                "tiga juta lima ratus ribu      | 3500000",
                "1.234,56                       | 1234.56",
                "1,234,567.89                   | 1234567.89",
                "12.5                           | 12.5",
                "0,75                           | 0.75",
                "sejuta                         | 1000000",
                "２０２６                         | 2026",
                "Oktober                        | 10",
            })
    void a_figure_has_one_value_however_it_is_written(String written, double value) {
        Tokens tokens = Tokens.of(written);

        assertThat(tokens.size()).isEqualTo(1);
        assertThat(tokens.figures().valueAt(0)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.05.2026            | 12 5 2026",
                "12/05/2026            | 12 5 2026",
                "12 Mei 2026           | 12 5 2026",
                "tahun 2025, 10 ribu   | 2025 10000",
                "2025 300 juta         | 2025 300000000",
                "dua, tiga             | 2 3",
                "10-12                 | 10 12",
                "lima dua              | 5 2",
                "10 ribu 20 ribu       | 10000 20000",
            })
    void figures_that_merely_stand_together_stay_apart(String written, String values) {
        assertThat(figuresOf(Tokens.of(written)))
                .containsExactlyElementsOf(
                        List.of(values.split(" ")).stream().map(Double::valueOf).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5G", "B20", "kedua", "ribuan", "puluh"})
    void names_and_ordinals_are_words(String written) {
        Tokens tokens = Tokens.of(written);

        assertThat(tokens.size()).isEqualTo(1);
        assertThat(tokens.isFigure(0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PEMERINTAH Pusat       | pemerintah pusat",
                "pemer\u00ADintah       | pemerintah",
                "ﬁnal                   | final",
                "café                  | cafe\u0301",
                "Jum'at                 | jumat",
                "Jum’at                 | jumat",
                "10%                    | 10 persen",
                "Senin s.d. Jumat       | senin sampai jumat",
                "Senin s/d Jumat        | senin sampai jumat",
                "anak-anak yg sehat     | anak anak yang sehat",
                "Rp. 5.000,-            | 5000",
                "25kg beras             | 25 kg beras",
                "3 milyar               | 3 miliar",
                "“kutipan” — ini        | kutipan ini",
            })
    void spelling_habits_do_not_matter(String one, String other) {
        assertThat(Tokens.of(one).names()).containsExactly(Tokens.of(other).names());
    }

    @Test
    void every_token_knows_its_place_in_the_original() {
        String text = "Anggaran: Rp1,2 triliun — untuk “2 juta” keluarga, cafe\u0301 kita.";

        Tokens tokens = Tokens.of(text);

        List<String> pieces = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            pieces.add(text.substring(tokens.startOf(token), tokens.endOf(token)));
        }
        assertThat(pieces)
                .containsExactly("Anggaran", "1,2 triliun", "untuk", "2 juta", "keluarga", "cafe\u0301", "kita");
    }

    @Test
    void different_words_have_different_names() {
        assertThat(Tokens.of("naik").names()).isNotEqualTo(Tokens.of("turun").names());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0000",
                "\uD800",
                "...,,,",
                "1.",
                ",5",
                "s.",
                "koma",
                "rp",
                "dua koma",
                "e\u0301\u0301\u0301"
            })
    void odd_texts_are_read_without_complaint(String text) {
        assertThat(Tokens.of(text).size()).isBetween(0, 2);
    }

    @Test
    void only_a_line_end_begins_a_line() {
        Tokens tokens = Tokens.of("satu baris\nbaris kedua");

        assertThat(tokens.beginsLine(0)).isTrue();
        assertThat(tokens.beginsLine(1)).isFalse();
        assertThat(tokens.beginsLine(2)).isTrue();
    }

    private static List<Double> figuresOf(Tokens tokens) {
        List<Double> values = new ArrayList<>();
        for (int ordinal = 0; ordinal < tokens.figures().count(); ordinal++) {
            values.add(tokens.figures().valueAt(tokens.figures().tokenOf(ordinal)));
        }
        return values;
    }
}

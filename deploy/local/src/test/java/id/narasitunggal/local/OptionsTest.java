package id.narasitunggal.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void without_words_the_demo_is_played_on_the_standard_ports() {
        assertThat(Options.parse()).isEqualTo(new Options(true, false, 0, false));
    }

    @Test
    void every_word_is_heard_in_any_order() {
        assertThat(Options.parse("--port-offset", "1000", "--no-demo", "--reset"))
                .isEqualTo(new Options(false, true, 1000, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "40001", "seribu", "1e3", "99999999999"})
    void an_offset_that_is_no_small_number_is_refused_in_one_sentence(String word) {
        assertThatThrownBy(() -> Options.parse("--port-offset", word))
                .isInstanceOf(CannotStart.class)
                .hasMessage("--port-offset memerlukan angka 0 sampai 40000. (Needs a number.)");
    }

    @Test
    void an_unknown_word_points_to_the_help() {
        assertThatThrownBy(() -> Options.parse("--cepat"))
                .isInstanceOf(CannotStart.class)
                .hasMessage("Pilihan --cepat tidak dikenal; lihat deploy/up --help. (Unknown option.)");
    }
}

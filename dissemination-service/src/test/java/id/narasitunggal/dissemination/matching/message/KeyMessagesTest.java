package id.narasitunggal.dissemination.matching.message;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.matching.text.Tokens;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyMessagesTest {

    private static final String MESSAGE =
            "Pemerintah menjamin pupuk bersubsidi untuk 14 juta petani tidak terlambat musim tanam ini.";
    private static final String FILLER = "Rapat itu dihadiri camat dan wali nagari. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pemerintah menjamin pupuk bersubsidi untuk 14 juta petani tidak terlambat musim tanam ini        |"
                        + " CONVEYED",
                "Musim tanam ini pupuk bersubsidi dijamin pemerintah tidak terlambat untuk 14 juta petani        |"
                        + " CONVEYED",
                "Pemerintah menjamin pupuk bersubsidi untuk empat belas juta petani tidak terlambat musim tanam  |"
                        + " CONVEYED",
                "Pemerintah menjamin pupuk bersubsidi untuk 9 juta petani tidak terlambat musim tanam ini         |"
                        + " CONTRADICTED",
                "Pemerintah menjamin pupuk bersubsidi untuk 14 juta petani terlambat musim tanam ini              |"
                        + " CONTRADICTED",
                "Pemerintah menjamin pupuk bersubsidi untuk petani                                                |"
                        + " PARTLY",
                "Negara tidak memastikan pupuk bersubsidi untuk 14 juta petani tidak terlambat musim tanam ini    |"
                        + " CONTRADICTED",
                "Pemerintah membahas harga pupuk                                                                  |"
                        + " MISSING",
            })
    void a_message_is_judged_by_its_own_words(String onPage, KeyMessageVerdict verdict) {
        KeyMessageFinding finding = judge(FILLER.repeat(5) + onPage + ". " + FILLER.repeat(5), MESSAGE);

        assertThat(finding.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"Rapat itu dihadiri camat, MISSING", "Teks lain sama sekali, NOT_IN_TEXT"})
    void a_message_is_expected_only_where_the_edition_itself_says_it(String edition, KeyMessageVerdict verdict) {
        var findings = new KeyMessages(0.7, 0.5)
                .judge(
                        List.of("Rapat itu dihadiri camat."),
                        Tokens.of("halaman kosong"),
                        Tokens.of(edition),
                        Copied.nothing(Tokens.of(edition).size()));

        assertThat(findings.get(0).verdict()).isEqualTo(verdict);
    }

    private static KeyMessageFinding judge(String page, String edition) {
        return new KeyMessages(0.7, 0.5)
                .judge(
                        List.of(MESSAGE),
                        Tokens.of(page),
                        Tokens.of(edition),
                        Copied.nothing(Tokens.of(edition).size()))
                .get(0);
    }
}

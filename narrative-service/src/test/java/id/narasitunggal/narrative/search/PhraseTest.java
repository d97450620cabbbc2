package id.narasitunggal.narrative.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.testkit.TestPostgres;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the index of words and pairs finds is what reading every text finds. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class PhraseTest {
    private static final String[] VOCABULARY = {
        "harga",
        "beras",
        "naik",
        "menaikkan",
        "kenaikan",
        "hari",
        "jum'at",
        "dan",
        "yang",
        "haji-umrah",
        "https://contoh.id/a",
        "2026"
    };

    private static final String FOUND = """
            with text as (select id, search_words(said) as search from unnest(?) with ordinality as said (said, id))
            select id from text where %s order by id
            """;

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "beras",
                "\"harga beras\"",
                "\"hari jumat\"",
                "\"harga beras naik\"",
                "\"beras harga beras\"",
                "\"menaikkan harga\" beras",
                "\"naik harga\" or \"yang dan\"",
                "harga -\"harga beras\"",
                "harga -\"harga beras naik\"",
                "-\"harga beras\" -\"beras naik\"",
                "haji-umrah beras",
                "\"haji-umrah 2026\" or -beras",
                "\"https://contoh.id/a hari\"",
                "\"harga\" \"beras\"",
                "\"harga harga\""
            })
    void the_index_finds_what_reading_finds(String words) throws SQLException {
        List<String> texts = texts();

        List<Long> read = found("search @@ search_query('" + quoted(words) + "')", texts);

        assertThat(read).isNotEmpty();
        assertThat(found(
                        "words_and_pairs(search) @@ phrases_as_pairs('%1$s') and (pairs_are_exact('%1$s') or search @@ search_query('%1$s'))"
                                .formatted(quoted(words)),
                        texts))
                .isEqualTo(read);
        assertThat(found("words_and_pairs(search) @@ phrases_as_pairs('" + quoted(words) + "')", texts))
                .containsAll(read);
    }

    @Test
    void two_words_are_one_question_and_three_are_read_again() throws SQLException {
        assertThat(value("pairs_are_exact('\"harga beras\" naik -\"hari jumat\"')"))
                .isEqualTo("t");
        assertThat(value("pairs_are_exact('\"harga beras naik\"')")).isEqualTo("f");
        assertThat(value("phrases_as_pairs('\"harga beras\"')")).isEqualTo("'harga beras'");
    }

    @Test
    void words_too_long_for_a_pair_are_still_found() throws SQLException {
        String endless = "a".repeat(600);
        String phrase = "\"" + endless + " beras\"";

        assertThat(found(
                        "words_and_pairs(search) @@ phrases_as_pairs('%1$s') and (pairs_are_exact('%1$s') or search @@ search_query('%1$s'))"
                                .formatted(phrase),
                        List.of("lalu " + endless + " beras", "lalu beras lalu " + endless + " lalu")))
                .containsExactly(1L);
    }

    /** Few words in many orders, so that every phrase stands somewhere and nearly stands elsewhere. */
    private static List<String> texts() {
        Random dice = new Random(4);
        return IntStream.range(0, 400)
                .mapToObj(text -> IntStream.range(0, 3 + dice.nextInt(25))
                        .mapToObj(word -> VOCABULARY[dice.nextInt(VOCABULARY.length)])
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private List<Long> found(String condition, List<String> texts) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(FOUND.formatted(condition))) {
            query.setArray(1, connection.createArrayOf("text", texts.toArray()));
            var rows = query.executeQuery();
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    private String value(String expression) throws SQLException {
        try (Connection connection = database.getConnection();
                var row = connection.createStatement().executeQuery("select " + expression)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String quoted(String words) {
        return words.replace("'", "''");
    }
}

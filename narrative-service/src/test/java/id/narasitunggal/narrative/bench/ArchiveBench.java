package id.narasitunggal.narrative.bench;

import id.narasitunggal.narrative.Someone;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Lists and search over an archive of a hundred thousand editions, over HTTP on a real PostgreSQL. Not a test of the build:
 * deploy/bench/run archive starts it.
 */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ArchiveBench {
    private static final int EDITIONS = Integer.getInteger("bench.editions", 100_000);

    /** How people search, from the words of the archive: kata0 is in nearly every text, kata5 in two of three, kata1999 in one of fifty. */
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("one rare word", "kata1999");
        WORDS.put("one frequent word", "kata50");
        WORDS.put("a word in every text", "pemerintah");
        WORDS.put("two frequent words, seldom together", "kata100 kata200");
        WORDS.put("two frequent words, often together", "kata0 kata5");
        WORDS.put("one frequent word without another", "kata5 -kata0");
        WORDS.put("either of two words", "kata300 or kata1200");
        WORDS.put("a phrase", "\"kata50 kata60\"");
        WORDS.put("a phrase of words in most texts", "\"kata5 kata0\"");
        WORDS.put("nothing to be found", "tiadapernah");
    }

    @Inject
    AgroalDataSource dataSource;

    @Test
    void lists_and_search_stay_quick_whatever_the_archive_holds() throws Exception {
        Shapes shapes = new Shapes(dataSource);
        Shapes.say("writing %,d editions: about two minutes", EDITIONS);
        shapes.write("/bench/archive.sql", Map.of("EDITIONS", EDITIONS));
        String desk = TokenIssuer.token("rina", Someone.KOMINFO, "narrative-editor");
        String unit = TokenIssuer.token("petugas-padang", Someone.PADANG, "unit-contributor");
        String party = TokenIssuer.token("andi", "concurrence-ksp");
        lists(shapes, new TreeMap<>(Map.of("desk", desk, "unit", unit, "party", party)));
        for (var words : WORDS.entrySet()) {
            String address = "/search?q=" + encoded(words.getValue());
            shapes.ask("search: " + words.getKey(), desk, address);
            shapes.ask(
                    "narratives `q`: " + words.getKey(), desk, "/narratives?limit=50&q=" + encoded(words.getValue()));
        }
        String frequent = "/search?limit=50&q=kata50";
        shapes.ask("search: second page", desk, shapes.second(desk, frequent));
        shapes.ask("search: one frequent word, unit", unit, frequent);
        shapes.ask("search: one frequent word, party", party, frequent);
        String rare = "/narratives?limit=50&q=kata1999";
        shapes.ask("narratives `q`: second page", desk, shapes.second(desk, rare));
        shapes.ask(
                "narratives `q`, status and type", desk, "/narratives?limit=50&status=PUBLISHED&type=URGENT&q=kata50");
        shapes.ask("narratives `q`, party", party, rare);
        shapes.measure();
    }

    private static void lists(Shapes shapes, Map<String, String> readers) throws Exception {
        for (var reader : readers.entrySet()) {
            shapes.ask("narratives: first page, " + reader.getKey(), reader.getValue(), "/narratives?limit=50");
        }
        String desk = readers.get("desk");
        String middle = shapes.text(
                "select translate(encode(convert_to(to_char(created_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') || chr(31) || id, 'UTF8'), 'base64'), E'+/=\\n', '-_') "
                        + "from edition where current order by created_at desc, id desc offset " + EDITIONS / 2
                        + " limit 1");
        String one = shapes.text("select narrative_id from edition where current order by created_at desc limit 1");
        shapes.ask("narratives: a page in the middle", desk, "/narratives?limit=50&after=" + middle);
        shapes.ask("narratives by status", desk, "/narratives?limit=50&status=PUBLISHED");
        shapes.ask("narratives by type", desk, "/narratives?limit=50&type=URGENT");
        shapes.ask("related", desk, "/narratives/" + one + "/related");
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}

package id.narasitunggal.submission.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class UnitTableTest {
    private static final String HEAD =
            "codes,name,short_name,kind,tier,region_code,time_zone,obligation_basis,valid_from\n";
    private static final String GOOD =
            "INTERNAL:UJI-CSV-%d,BUMD Uji %d,BUMD %d,BUMD,PARTICIPANT,13.71,Asia/Jakarta,VOLUNTARY,2026-01-01\n";

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Test
    void every_bad_row_is_named_and_no_good_row_is_lost() {
        String table = HEAD
                + IntStream.range(0, 40)
                        .mapToObj(i -> i % 4 == 3
                                ? GOOD.formatted(i, i, i).replace("BUMD,PARTICIPANT", "BUMX,PARTICIPANT")
                                : GOOD.formatted(i, i, i))
                        .collect(Collectors.joining());
        importing(table, true)
                .body("registered", equalTo(30))
                .body("errors", hasSize(10))
                .body("errors[0].line", equalTo(5))
                .body("errors[0].column", equalTo("kind"));
        Someone.analyst().get("/api/v1/units?q=UJI-CSV-").then().body("items", empty());

        importing(table, false).body("registered", equalTo(30)).body("errors", hasSize(10));
        importing(table, false).body("registered", equalTo(0)).body("known", equalTo(30));
        Someone.analyst().get("/api/v1/units?q=UJI-CSV-").then().body("items", hasSize(30));
    }

    @Test
    void a_row_against_the_registry_is_named_with_its_sentence() {
        importing(
                        HEAD
                                + "INTERNAL:UJI-LAIN INTERNAL:UJI-DUA,A,A,BUMD,PARTICIPANT,,Asia/Jakarta,VOLUNTARY,2026-01-01\n"
                                + "KEMENDAGRI:13.71,Kota Padang Lain,Padang,KOTA,D,13.71,Asia/Jakarta,INPRES_9_2015,2026-01-01\n"
                                + "UJI,B,B,BUMD,PARTICIPANT,,Asia/Jakarta,VOLUNTARY,2026-01-01\n"
                                + "INTERNAL:UJI-ZONA,B,B,BUMD,PARTICIPANT,,Europe/Paris,VOLUNTARY,2026-01-01\n"
                                + "INTERNAL:UJI-BESOK,B,B,BUMD,PARTICIPANT,,Asia/Jakarta,VOLUNTARY,2027-01-01\n"
                                + "INTERNAL:UJI-TAKEN KEMENDAGRI:13.72,B,B,BUMD,PARTICIPANT,,Asia/Jakarta,VOLUNTARY,2026-01-01\n",
                        false)
                .body("registered", equalTo(0))
                .body("errors.line", contains(2, 3, 4, 5, 6, 7));
    }

    @Test
    void what_goes_out_comes_in_again_and_formulas_go_out_as_text() {
        importing(HEAD + "INTERNAL:UJI-RUMUS,=1+1,@cmd,BUMD,PARTICIPANT,,Asia/Jakarta,VOLUNTARY,2026-01-01\n", false)
                .body("registered", equalTo(1));

        String table = Someone.atUnit(Someone.PADANG)
                .get("/api/v1/units/table")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();

        assertThat(table.lines().filter(line -> line.contains("UJI-RUMUS")))
                .singleElement()
                .asString()
                .contains(",'=1+1,'@cmd,");
        assertThat(table.lines().count()).isGreaterThan(600);
        String padang = table.lines()
                .filter(line -> line.contains("KEMENDAGRI:13.71,"))
                .findFirst()
                .orElseThrow();
        importing(table.lines().findFirst().orElseThrow() + "\n" + padang + "\n", false)
                .body("known", equalTo(1))
                .body("errors", empty());
    }

    @Test
    void only_the_registry_admin_imports_and_only_csv_in_utf8() {
        Someone.analyst()
                .contentType("text/csv")
                .body(HEAD)
                .post("/api/v1/units/table")
                .then()
                .statusCode(403);
        importing("codes,name\nx,y\n", true, 422);
        importing(HEAD, true, 422);
        Someone.registryAdmin()
                .contentType("text/csv")
                .body(new byte[] {'c', (byte) 0xff, '\n'})
                .post("/api/v1/units/table")
                .then()
                .statusCode(422);
        Someone.registryAdmin().body("{}").post("/api/v1/units/table").then().statusCode(415);
    }

    private static ValidatableResponse importing(String table, boolean dryRun) {
        return importing(table, dryRun, 200);
    }

    private static ValidatableResponse importing(String table, boolean dryRun, int status) {
        return Someone.registryAdmin()
                .contentType("text/csv; charset=UTF-8")
                .body(table)
                .post("/api/v1/units/table?dryRun=" + dryRun)
                .then()
                .statusCode(status);
    }
}

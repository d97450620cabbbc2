package id.narasitunggal.dissemination.channel;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.SOLOK;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many channels in one file: good rows are taken, each bad one is named. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class ChannelImportTest {
    private static final String HEAD =
            "family,platform,name,url,handle,official,language,audienceSize,audienceAsOf,audienceSource,activeFrom,activeTo\n";

    @Inject
    CatalogueUpdate catalogue;

    private String mark;

    @BeforeEach
    void units_are_known() {
        SettableClock.set("2026-10-05T02:00:00Z");
        UnitsOfTheTests.register();
        catalogue.readUnits(0);
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    private ValidatableResponse csv(UUID unit, boolean dryRun, String table) {
        return atUnit(unit)
                .contentType("text/csv")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/channel-imports?dryRun=" + dryRun)
                .then();
    }

    private List<String> handlesOf(UUID unit) {
        return atUnit(unit)
                .get("/api/v1/channels?limit=200&unitId=" + unit)
                .jsonPath()
                .getList("items.handle");
    }

    private String table() {
        return HEAD + "WEBSITE,DOMAIN,Portal,https://www." + mark + ".go.id/,,ya,,,,,,\n"
                + "SOCIAL_MEDIA,INSTAGRAM,Instagram,https://instagram.com/" + mark + ",,,,1500,2026-10-01,Wawasan,,\n"
                + "SOCIAL_MEDIA,FACEBOOK,Facebook,,,,,,,,,\n"
                + "RADIO,INSTAGRAM,Salah rumpun," + ",r" + mark + ",,,,,,,\n"
                + "RADIO,RADIO_STATION,Radio \"Kota\",,Radio " + mark + ",,,banyak,2026-10-01,RRI,,\n"
                + "KORAN,NEWSPAPER,Surat kabar,,SK " + mark + ",,,,,,,\n"
                + "TV,TV_STATION,,,TV " + mark + ",,,,,,,\n"
                + "SOCIAL_MEDIA,INSTAGRAM,Sama,,@" + mark.toUpperCase(java.util.Locale.ROOT) + ",,,,,,,\n";
    }

    @Test
    void good_rows_are_taken_and_each_bad_one_is_named() {
        csv(PADANG, false, table())
                .statusCode(200)
                .body("rows", equalTo(8))
                .body("registered", equalTo(2))
                .body("unchanged", equalTo(1))
                .body("refused.line", contains(4, 5, 6, 7, 8))
                .body("refused.column", contains("handle", "platform", "audienceSize", "family", "name"));
        assertThat(handlesOf(PADANG)).contains(mark + ".go.id", mark);

        csv(PADANG, false, table())
                .statusCode(200)
                .body("registered", equalTo(0))
                .body("unchanged", equalTo(3));
    }

    @Test
    void a_dry_run_says_the_same_and_keeps_nothing() {
        csv(PADANG, true, table())
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("registered", equalTo(3))
                .body("refused", hasSize(5));
        assertThat(handlesOf(PADANG)).doesNotContain(mark + ".go.id", mark);
    }

    @Test
    void a_newer_audience_is_recorded_and_a_channel_of_another_unit_refused() {
        String first = "{\"family\":\"SOCIAL_MEDIA\",\"platform\":\"X\",\"name\":\"X resmi\",\"handle\":\"@" + mark
                + "\",\"audienceSize\":10,\"audienceAsOf\":\"2026-09-01\",\"audienceSource\":\"X\"}";
        String newer = first.replace(":10,", ":25,").replace("2026-09-01", "2026-10-01");
        ndjson(PADANG, first).body("registered", equalTo(1));
        ndjson(PADANG, newer + "\n\n" + first + "\n{rusak\n[]\n")
                .body("audienceRecorded", equalTo(1))
                .body("unchanged", equalTo(1))
                .body("refused.line", contains(4, 5));
        ndjson(SOLOK, first).body("refused.line", contains(1)).body("registered", equalTo(0));
    }

    private ValidatableResponse ndjson(UUID unit, String text) {
        return atUnit(unit)
                .contentType("application/x-ndjson")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/channel-imports/ndjson?dryRun=false")
                .then()
                .statusCode(200);
    }

    @Test
    void what_is_no_table_is_refused_as_a_whole() {
        csv(PADANG, false, "nama;alamat\nPortal;https://a.go.id\n").statusCode(422);
        csv(PADANG, false, HEAD).statusCode(422);
        csv(PADANG, false, "").statusCode(422);
        csv(PADANG, false, HEAD.replace("official", "rahasia") + "WEBSITE,DOMAIN,P,https://a.go.id,,,,,,,,\n")
                .statusCode(422);
        csv(PADANG, false, HEAD + "RADIO,RADIO_STATION,R,,R,,,,,,,\n".repeat(2_001))
                .statusCode(422);
        officer()
                .contentType("text/csv")
                .body(table())
                .post("/api/v1/channel-imports")
                .then()
                .statusCode(403);
    }
}

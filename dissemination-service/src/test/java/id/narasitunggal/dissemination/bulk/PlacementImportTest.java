package id.narasitunggal.dissemination.bulk;

import static id.narasitunggal.dissemination.Someone.JAYAPURA;
import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.SOLOK;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class PlacementImportTest {
    private static final String PATH = "/api/v1/placement-imports/";
    private static final String HEAD = "key,platform,handle,editionId,url,publishedAt,shownUntil,timesShown,place\n";

    @Inject
    CatalogueUpdate catalogue;

    @Inject
    ImportWorker worker;

    @Inject
    Session database;

    private UUID edition;
    private String account;
    private String station;

    @BeforeEach
    void padang_has_an_account_and_a_station() {
        SettableClock.set("2026-10-12T02:00:00Z");
        UnitsOfTheTests.register();
        edition = PublishedText.firstEdition().forUnits(PADANG).publishedAt("2026-10-12T01:00:00Z");
        catalogue.readUnits(0);
        catalogue.readEditions(0);
        account = "a" + UUID.randomUUID().toString().substring(0, 8);
        station = "Radio " + account;
        channel("SOCIAL_MEDIA", "INSTAGRAM", account);
        channel("RADIO", "RADIO_STATION", station);
    }

    private void channel(String family, String platform, String handle) {
        atUnit(PADANG)
                .body(Map.of("family", family, "platform", platform, "name", handle, "handle", handle))
                .put("/api/v1/channels/" + UUID.randomUUID())
                .then()
                .statusCode(201);
    }

    private static Response send(UUID unit, UUID id, boolean dryRun, String type, byte[] file) {
        return atUnit(unit)
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(type, ContentType.BINARY)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(type)
                .body(file)
                .put(PATH + id + "?dryRun=" + dryRun);
    }

    private JsonPath imported(boolean dryRun, String type, byte[] file) {
        UUID id = UUID.randomUUID();
        send(PADANG, id, dryRun, type, file).then().statusCode(202);
        worker.work();
        return atUnit(PADANG)
                .get(PATH + id)
                .then()
                .body("state", equalTo("DONE"))
                .extract()
                .jsonPath();
    }

    private JsonPath rowsOf(JsonPath file) {
        return atUnit(PADANG)
                .get(PATH + file.getString("id") + "/rows?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String table() {
        return rows().replaceAll("(?m)^A(?=[0-9],)", account + "-");
    }

    private String rows() {
        return HEAD
                + "A1,instagram,@" + account.toUpperCase(java.util.Locale.ROOT) + "," + edition
                + ",https://instagram.com/p/" + account + ",2026-10-12T08:30:00+07:00,,,\n"
                + "A2,RADIO_STATION," + station + "," + edition + ",,2026-10-12 08:40,2026-10-12 09:00,3,Studio\n"
                + "A3,RADIO_STATION," + station + "," + edition + ",,2026-10-12 08:50,,3,Studio\n"
                + "A4,RADIO_STATION,Radio lain," + edition + ",,2026-10-12 08:40,2026-10-12 09:00,3,\n"
                + "A5,RADIO_STATION," + station + ",bukan-id,,2026-10-12 08:40,2026-10-12 09:00,3,\n"
                + "A6,RADIO_STATION," + station + "," + edition + ",,kemarin,2026-10-12 09:00,3,\n"
                + "A7,RADIO_STATION," + station + "," + edition
                + ",,2026-10-12 08:45,2026-10-12 09:00,3,=HYPERLINK(1)\n"
                + ",RADIO_STATION," + station + "," + edition + ",,2026-10-12 08:45,2026-10-12 09:00,3,\n"
                + "A1,RADIO_STATION," + station + "," + edition + ",,2026-10-12 08:46,2026-10-12 09:00,3,\n";
    }

    @Test
    void good_rows_are_reported_bad_ones_named_and_the_same_file_again_changes_nothing() {
        JsonPath first = imported(false, "text/csv", utf8(table()));
        assertThat(first.getInt("rows")).isEqualTo(9);
        assertThat(first.getInt("created")).isEqualTo(2);
        assertThat(first.getInt("refused")).isEqualTo(7);
        JsonPath rows = rowsOf(first);
        assertThat(rows.getList("items.line")).containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(rows.getList("items.errors[2..8].column"))
                .isEqualTo(List.of(
                        List.of("shownUntil"),
                        List.of("handle"),
                        List.of("editionId"),
                        List.of("publishedAt"),
                        List.of("place"),
                        List.of("key"),
                        List.of("key")));
        String placement = rows.getString("items[1].placementId");
        officer()
                .get("/api/v1/placements/" + placement)
                .then()
                .body("publishedAt", equalTo("2026-10-12T01:40:00Z"))
                .body("shownUntil", equalTo("2026-10-12T02:00:00Z"))
                .body("timesShown", equalTo(3))
                .body("status", equalTo("REPORTED"));

        JsonPath again = imported(
                false,
                "text/csv; charset=utf-8",
                utf8("\uFEFF" + table().replace(',', ';').replace("\n", "\r\n")));
        assertThat(again.getInt("created")).isZero();
        assertThat(again.getInt("unchanged")).isEqualTo(2);
        JsonPath changed = imported(false, "text/csv", utf8(table().replace(",3,Studio", ",4,Studio")));
        assertThat(rowsOf(changed).getString("items[1].errors[0].detail")).contains("ID ini sudah dipakai");
    }

    @Test
    void a_dry_run_says_the_same_and_keeps_nothing() {
        JsonPath tried = imported(true, "text/csv", utf8(table()));
        assertThat(tried.getInt("created")).isEqualTo(2);
        assertThat(tried.getInt("refused")).isEqualTo(7);
        assertThat(rowsOf(tried).getList("items.placementId")).containsOnlyNulls();
        atUnit(PADANG).get("/api/v1/placements?editionId=" + edition).then().body("items.size()", equalTo(0));
        assertThat(imported(false, "text/csv", utf8(table())).getInt("created")).isEqualTo(2);
    }

    @Test
    void a_workbook_is_read_with_its_dates_on_the_units_clock_and_its_formulas_are_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "uji", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Penayangan");
            String[] head = HEAD.strip().split(",");
            IntStream.range(0, head.length).forEach(place -> sheet.value(0, place, head[place]));
            for (int row = 1; row <= 3; row++) {
                sheet.value(row, 0, "X" + row);
                sheet.value(row, 1, "RADIO_STATION");
                sheet.value(row, 2, station);
                sheet.value(row, 3, edition.toString());
                sheet.value(row, 5, LocalDateTime.of(2026, 10, 12, 8, 10 + row));
                sheet.style(row, 5).format("yyyy-mm-dd hh:mm").set();
                sheet.value(row, 6, "2026-10-12T09:00:00+07:00");
                sheet.value(row, 7, 3);
            }
            sheet.formula(2, 7, "1+2");
            sheet.value(3, 8, "=cmd|' /C calc'!A0");
        }

        JsonPath read = imported(
                false, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes.toByteArray());

        JsonPath rows = rowsOf(read);
        assertThat(rows.getList("items.outcome")).containsExactly("CREATED", "REFUSED", "REFUSED");
        assertThat(rows.getString("items[1].errors[0].column")).isEqualTo("timesShown");
        assertThat(rows.getString("items[1].errors[0].detail")).contains("rumus");
        assertThat(rows.getString("items[2].errors[0].column")).isEqualTo("place");
        officer()
                .get("/api/v1/placements/" + rows.getString("items[0].placementId"))
                .then()
                .body("publishedAt", equalTo("2026-10-12T01:11:00Z"))
                .body("timesShown", equalTo(3));
    }

    @Test
    void lines_of_json_are_read_too_and_times_without_zone_are_those_of_the_unit() {
        String eastern = "Radio T" + account;
        atUnit(JAYAPURA)
                .body(Map.of("family", "RADIO", "platform", "RADIO_STATION", "name", eastern, "handle", eastern))
                .put("/api/v1/channels/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        UUID id = UUID.randomUUID();
        String line = "{\"key\":\"N1\",\"platform\":\"RADIO_STATION\",\"handle\":\"" + eastern + "\",\"editionId\":\""
                + edition
                + "\",\"publishedAt\":\"2026-10-12T10:30\",\"shownUntil\":\"2026-10-12T11:00\",\"timesShown\":2}\n";
        send(JAYAPURA, id, false, "application/x-ndjson", utf8(line + "{rusak\n[]\n{\"asing\":1}\n"))
                .then()
                .statusCode(202);
        worker.work();

        JsonPath rows = atUnit(JAYAPURA).get(PATH + id + "/rows").jsonPath();
        assertThat(rows.getList("items.outcome")).containsExactly("CREATED", "REFUSED", "REFUSED", "REFUSED");
        officer()
                .get("/api/v1/placements/" + rows.getString("items[0].placementId"))
                .then()
                .body("publishedAt", equalTo("2026-10-12T01:30:00Z"));
        atUnit(PADANG).get(PATH + id).then().statusCode(404);
    }

    @Test
    void the_same_request_again_is_one_import_and_what_is_no_table_is_refused_as_a_whole() {
        UUID id = UUID.randomUUID();
        send(PADANG, id, true, "text/csv", utf8(table())).then().statusCode(202);
        send(PADANG, id, true, "text/csv", utf8(table())).then().statusCode(202).body("rows", equalTo(9));
        send(PADANG, id, false, "text/csv", utf8(table())).then().statusCode(409);
        send(PADANG, id, true, "text/csv", utf8(table() + "B,,,,,,,,\n")).then().statusCode(409);
        send(SOLOK, id, true, "text/csv", utf8(table())).then().statusCode(409);
        refused("text/csv", utf8(""), "tidak memuat satu baris");
        refused("text/csv", utf8(HEAD), "tidak memuat satu baris");
        refused("text/csv", utf8("key,rahasia\nA,B\n"), "Kolom rahasia tidak dikenal");
        refused("text/csv", utf8("key,handle\nA,B\n"), "harus memuat kolom");
        refused("text/csv", utf8(HEAD + "K,,,,,,,,\n".repeat(5_001)), "Paling banyak 5000 baris");
        refused("text/csv", new byte[] {'k', (byte) 0xFF}, "bukan UTF-8");
        refused("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", utf8(table()), "bukan buku kerja");
        officer()
                .contentType("text/csv")
                .body(table())
                .put(PATH + UUID.randomUUID())
                .then()
                .statusCode(403);
        worker.work();
    }

    private static void refused(String type, byte[] file, String sentence) {
        send(PADANG, UUID.randomUUID(), true, type, file)
                .then()
                .statusCode(422)
                .body("detail", containsString(sentence));
    }

    @Test
    void several_workers_share_the_rows_and_none_is_taken_twice() {
        StringBuilder table = new StringBuilder(HEAD);
        for (int i = 0; i < 60; i++) {
            table.append("S")
                    .append(i)
                    .append(",RADIO_STATION,")
                    .append(station)
                    .append(',')
                    .append(edition)
                    .append(",,2026-10-12T01:%02d:%02dZ,2026-10-12T02:00:00Z,1,\n".formatted(10 + i % 40, i));
        }
        UUID id = UUID.randomUUID();
        send(PADANG, id, false, "text/csv", utf8(table.toString())).then().statusCode(202);

        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(each -> CompletableFuture.runAsync(() -> {
                            boolean more = true;
                            while (more) {
                                more = worker.step();
                            }
                        }))
                        .toArray(CompletableFuture[]::new))
                .join();

        atUnit(PADANG).get(PATH + id).then().body("created", equalTo(60)).body("done", equalTo(60));
        assertThat(database.createNativeQuery(
                                "select count(*)::int from placement where edition_id = :edition", Integer.class)
                        .setParameter("edition", edition)
                        .getSingleResult())
                .isEqualTo(60);
    }
}

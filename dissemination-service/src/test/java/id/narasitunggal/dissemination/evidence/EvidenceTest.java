package id.narasitunggal.dissemination.evidence;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.SOLOK;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.officer;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.broadcast;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.channel;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.decide;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.put;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.recording;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.report;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.reported;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.upload;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.uploaded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.Someone;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class EvidenceTest {
    private static final String PLACEMENTS = "/api/v1/placements/";
    private static final String ON_AIR = "2026-10-12T01:30:00Z";
    private static final String RECORDED = "2026-10-12T08:31:00+07:00";

    @Inject
    CatalogueUpdate catalogue;

    @Inject
    Session database;

    private PublishedText narrative;
    private UUID edition;

    @BeforeEach
    void a_narrative_asks_for_radio() {
        SettableClock.set("2026-10-12T02:00:00Z");
        UnitsOfTheTests.register();
        narrative = PublishedText.firstEdition().forUnits(PADANG, SOLOK).with("requiredFamilies", List.of("RADIO"));
        edition = narrative.publishedAt("2026-10-12T01:00:00Z");
        catalogue.readUnits(0);
        catalogue.readEditions(0);
    }

    private String dutyOf(UUID unit) {
        return atUnit(unit)
                .get("/api/v1/assignments?editionId=" + edition)
                .jsonPath()
                .getString("items[0].state");
    }

    private UUID onAir(UUID unit) {
        return reported(unit, broadcast(channel(unit, "RADIO", "RADIO_STATION"), edition, ON_AIR));
    }

    private int looksPlannedAt(UUID placement) {
        return database.createNativeQuery(
                        "select count(*)::int from check_job where placement_id = :placement", Integer.class)
                .setParameter("placement", placement)
                .getSingleResult();
    }

    private Response seen(UUID placement) {
        return officer().get(PLACEMENTS + placement);
    }

    @Test
    void a_broadcast_counts_once_its_recording_was_judged_by_somebody_else() {
        UUID placement = onAir(PADANG);
        seen(placement)
                .then()
                .body("status", equalTo("REPORTED"))
                .body("url", equalTo(null))
                .body("timesShown", equalTo(3))
                .body("missingEvidence.anyOf[0]", hasSize(3))
                .body("allowedActions", not(hasItem("confirm")))
                .body("allowedActions", not(hasItem("check")));
        decide("yusuf", placement, "confirm", "Terdengar").then().statusCode(409);

        uploaded(PADANG, placement, "AUDIO_CLIP", "siaran.mp3", RECORDED, recording());
        assertThat(dutyOf(PADANG)).as("only a verified one counts").isEqualTo("PENDING");
        seen(placement)
                .then()
                .body("evidenceFiles", equalTo(1))
                .body("missingEvidence", empty())
                .body("evidenceFlags", empty())
                .body("allowedActions", hasItem("confirm"));
        decide("yusuf", placement, "confirm", "Pesan kunci terdengar lengkap")
                .then()
                .statusCode(200)
                .body("status", equalTo("VERIFIED"));

        assertThat(dutyOf(PADANG)).isEqualTo("FULFILLED");
        decide("yusuf", placement, "reject", "Stasiunnya ternyata lain").then().statusCode(200);
        assertThat(dutyOf(PADANG)).isEqualTo("PENDING");
        assertThat(looksPlannedAt(placement)).as("nothing to look at").isZero();
    }

    @Test
    void the_reporter_and_the_uploader_never_judge_neither_here_nor_behind_our_back() {
        UUID placement = onAir(PADANG);
        String bothRoles = TokenIssuer.token("rangkap", PADANG, "unit-contributor", "dissemination-officer");
        upload(Someone.with(bothRoles), placement, UUID.randomUUID(), "AUDIO_CLIP", "a.mp3", RECORDED, recording())
                .then()
                .statusCode(201);
        Someone.act(Someone.with(bothRoles), officer(), PLACEMENTS + placement, "confirm", Map.of("reason", "ya"))
                .then()
                .statusCode(403);
        // The same person with the token of another unit.
        String moved = TokenIssuer.token("rangkap", Someone.KOMINFO, "dissemination-officer");
        Someone.act(Someone.with(moved), officer(), PLACEMENTS + placement, "confirm", Map.of("reason", "ya"))
                .then()
                .statusCode(403)
                .body("detail", equalTo("Pengunggah bukti tidak dapat menilai buktinya sendiri."));

        refusedByTheDatabase(placement, "rangkap", "placement_evidence_check");
        refusedByTheDatabase(placement, "humas-" + PADANG, "placement_two_persons_check");
        refusedByTheDatabase(onAir(SOLOK), "petugas-yusuf", "placement_evidence_check");
    }

    private void refusedByTheDatabase(UUID placement, String decider, String constraint) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeMutationQuery(
                                        "update placement set status = 'VERIFIED', decided_by = :by, decided_at = now() where id = :id")
                                .setParameter("by", decider)
                                .setParameter("id", placement)
                                .executeUpdate()))
                .hasStackTraceContaining(constraint);
    }

    @ParameterizedTest
    @CsvSource({
        "RADIO,RADIO_STATION,shownUntil timesShown,BROADCAST_LOG",
        "TV,TV_STATION,shownUntil timesShown,STATION_STATEMENT SCREENSHOT",
        "PRINT,NEWSPAPER,issue,PAGE_SCAN",
        "PRINT,LEAFLET,copies place,COPY",
        "OUTDOOR,BILLBOARD,place regionCode shownUntil,PHOTO",
        "INTERNAL_MAGAZINE,MAGAZINE,issue,PAGE_SCAN",
        "FACE_TO_FACE,MEETING,place audience,PHOTO MINUTES",
        "TRADITIONAL,FOLK_PERFORMANCE,place audience,PHOTO MINUTES",
        "PRESS_CONFERENCE,PRESS_CONFERENCE,place audience,PHOTO MINUTES",
        "EXHIBITION,EXHIBITION,place audience,PHOTO MINUTES",
        "MESSAGING,WHATSAPP_CHANNEL,audience,SCREENSHOT"
    })
    void each_family_asks_for_its_own_least_evidence(String family, String platform, String details, String kinds) {
        Map<String, Object> report = report(channel(PADANG, family, platform), edition, ON_AIR);
        for (String detail : details.split(" ")) {
            put(PADANG, UUID.randomUUID(), report)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("#/" + detail));
            report.put(
                    detail,
                    switch (detail) {
                        case "shownUntil" -> "2026-10-12T05:00:00Z";
                        case "issue", "place" -> "Lapangan Imam Bonjol";
                        case "regionCode" -> "13.71";
                        default -> 40;
                    });
        }
        UUID placement = reported(PADANG, report);

        for (String kind : kinds.split(" ")) {
            decide("yusuf", placement, "confirm", "Ada").then().statusCode(409);
            boolean isPicture = kind.equals("PHOTO") || kind.equals("SCREENSHOT");
            byte[] unlike = SampleFiles.ascii(UUID.randomUUID().toString());
            uploaded(
                    PADANG,
                    placement,
                    kind,
                    isPicture ? "bukti.png" : "bukti.pdf",
                    RECORDED,
                    SampleFiles.join(isPicture ? SampleFiles.png(4, 4) : SampleFiles.pdf(), unlike));
        }
        decide("yusuf", placement, "confirm", "Ada").then().statusCode(200);
    }

    @Test
    void the_same_bytes_for_another_placement_are_flagged_on_both_and_twice_on_one_is_refused() {
        byte[] clip = recording();
        UUID first = onAir(PADANG);
        UUID file = uploaded(PADANG, first, "AUDIO_CLIP", "a.mp3", RECORDED, clip);
        upload(atUnit(PADANG), first, UUID.randomUUID(), "AUDIO_CLIP", "b.mp3", RECORDED, clip)
                .then()
                .statusCode(409)
                .body("detail", equalTo("Berkas ini sudah menjadi bukti penayangan yang sama."));
        UUID second = onAir(SOLOK);
        uploaded(SOLOK, second, "AUDIO_CLIP", "c.mp3", RECORDED, clip);

        seen(first).then().body("evidenceFlags", contains("REPEATED_FILE"));
        seen(second).then().body("evidenceFlags", contains("REPEATED_FILE"));
        officer().get(PLACEMENTS + first + "/evidence/" + file).then().body("alsoProves", contains(second.toString()));
        atUnit(PADANG).get(PLACEMENTS + first + "/evidence/" + file).then().body("alsoProves", empty());
    }

    @Test
    void what_was_taken_before_the_text_was_public_is_refused_and_odd_times_are_flagged() {
        UUID placement = onAir(PADANG);
        upload(
                        atUnit(PADANG),
                        placement,
                        UUID.randomUUID(),
                        "AUDIO_CLIP",
                        "a.mp3",
                        "2026-10-12T07:59:59+07:00",
                        recording())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/captured-before-publication"));
        upload(atUnit(PADANG), placement, UUID.randomUUID(), "AUDIO_CLIP", "a.mp3", "2026-10-12T03:00:00Z", recording())
                .then()
                .statusCode(400);
        upload(atUnit(PADANG), placement, UUID.randomUUID(), "AUDIO_CLIP", "a.mp3", "2026-10-12T08:00:00", recording())
                .then()
                .statusCode(400);
        uploaded(PADANG, placement, "AUDIO_CLIP", "a.mp3", "2026-10-12T01:29:59Z", recording());
        seen(placement).then().body("evidenceFlags", contains("CAPTURED_BEFORE_SHOWN"));

        SettableClock.set("2026-10-20T02:00:00Z");
        uploaded(PADANG, placement, "AUDIO_CLIP", "b.mp3", "2026-10-19T02:00:00Z", recording());
        seen(placement).then().body("evidenceFlags", contains("CAPTURED_BEFORE_SHOWN", "CAPTURED_AFTER_DUE"));
    }

    @Test
    void the_content_decides_what_a_file_is_and_what_is_refused_leaves_nothing_behind() throws IOException {
        UUID placement = onAir(PADANG);
        refused(placement, "AUDIO_CLIP", "a.mp3", SampleFiles.pdf(), 422, "type-mismatch");
        refused(
                placement,
                "BROADCAST_LOG",
                "a.pdf",
                SampleFiles.join(SampleFiles.pdf(), SampleFiles.ascii("<script")),
                422,
                "foreign-content");
        refused(placement, "PHOTO", "a.png", SampleFiles.png(100_000, 100_000), 422, "picture-too-large");
        refused(placement, "AUDIO_CLIP", "a.mp3", new byte[0], 422, "empty-file");
        refused(placement, "BROADCAST_LOG", "a.html", SampleFiles.ascii("<html>"), 422, "file-type-not-allowed");
        refused(
                placement,
                "BROADCAST_LOG",
                "a.pdf",
                SampleFiles.join(SampleFiles.pdf(), new byte[10 << 20]),
                422,
                "file-too-large");
        refused(placement, "AUDIO_CLIP", "a.pdf", SampleFiles.pdf(), 400, "invalid-request");
        refused(placement, "PHOTO", "../a.png", SampleFiles.png(4, 4), 400, "invalid-request");
        try (Stream<Path> left = Files.list(Path.of("target/incoming"))) {
            assertThat(left).isEmpty();
        }
        seen(placement).then().body("evidenceFiles", equalTo(0));
        for (String good : List.of("a.mp3", "b.m4a", "c.ogg", "d.wav")) {
            uploaded(
                    PADANG,
                    placement,
                    "AUDIO_CLIP",
                    good,
                    RECORDED,
                    switch (good.charAt(0)) {
                        case 'a' -> SampleFiles.mp3();
                        case 'b' -> SampleFiles.m4a();
                        case 'c' -> SampleFiles.ogg();
                        default -> SampleFiles.wav();
                    });
        }
    }

    private void refused(UUID placement, String kind, String name, byte[] bytes, int status, String problem) {
        upload(atUnit(PADANG), placement, UUID.randomUUID(), kind, name, RECORDED, bytes)
                .then()
                .statusCode(status)
                .body("type", equalTo("/problems/" + problem));
    }

    @Test
    void a_recording_of_several_pieces_reads_back_byte_for_byte_and_only_for_those_concerned() {
        UUID placement = onAir(PADANG);
        byte[] long_ = SampleFiles.join(recording(), new byte[3_000_000], recording());
        UUID file = uploaded(PADANG, placement, "AUDIO_CLIP", "siaran pagi.mp3", RECORDED, long_);
        String content = PLACEMENTS + placement + "/evidence/" + file + "/content";

        Response read = officer().get(content);
        assertThat(read.asByteArray()).isEqualTo(long_);
        assertThat(read.header("Content-Disposition")).isEqualTo("attachment; filename*=UTF-8''siaran%20pagi.mp3");
        assertThat(read.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(read.header("Content-Security-Policy")).contains("sandbox");
        atUnit(SOLOK).get(content).then().statusCode(404);
        upload(atUnit(PADANG), placement, file, "AUDIO_CLIP", "siaran pagi.mp3", RECORDED, long_)
                .then()
                .statusCode(200);
        upload(atUnit(PADANG), placement, file, "AUDIO_CLIP", "siaran pagi.mp3", RECORDED, recording())
                .then()
                .statusCode(409);
        upload(atUnit(SOLOK), placement, UUID.randomUUID(), "AUDIO_CLIP", "a.mp3", RECORDED, recording())
                .then()
                .statusCode(404);
        decide("yusuf", placement, "confirm", "Ada").then().statusCode(200);
        upload(atUnit(PADANG), placement, UUID.randomUUID(), "AUDIO_CLIP", "z.mp3", RECORDED, recording())
                .then()
                .statusCode(409);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeMutationQuery(
                                        "update placement_evidence set captured_at = now() where id = :id")
                                .setParameter("id", file)
                                .executeUpdate()))
                .hasStackTraceContaining("never changed");
    }

    @Test
    void pages_need_an_address_broadcasts_have_none_and_one_broadcast_is_reported_once() {
        UUID website = UUID.randomUUID();
        atUnit(PADANG)
                .body(Map.of("family", "SOCIAL_MEDIA", "platform", "X", "name", "X", "handle", "x" + website))
                .put("/api/v1/channels/" + website)
                .then()
                .statusCode(201);
        put(PADANG, UUID.randomUUID(), report(website, edition, ON_AIR))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/url"));
        UUID radio = channel(PADANG, "RADIO", "RADIO_STATION");
        Map<String, Object> report = broadcast(radio, edition, ON_AIR);
        UUID placement = reported(PADANG, report);
        put(PADANG, placement, report).then().statusCode(200);
        put(PADANG, UUID.randomUUID(), report).then().statusCode(409);
        report.put("timesShown", 4);
        put(PADANG, placement, report).then().statusCode(409);
        report.put("shownUntil", "2026-10-12T01:00:00Z");
        put(PADANG, UUID.randomUUID(), report).then().statusCode(422);
        report.put("url", "https://radio.example/siaran");
        put(PADANG, UUID.randomUUID(), report).then().statusCode(422).body("errors[0].pointer", equalTo("#/url"));
    }

    @Test
    void a_withdrawn_text_leaves_a_billboard_to_take_down_but_no_broadcast() {
        UUID heard = onAir(PADANG);
        uploaded(PADANG, heard, "AUDIO_CLIP", "a.mp3", RECORDED, recording());
        decide("yusuf", heard, "confirm", "Terdengar").then().statusCode(200);
        Map<String, Object> poster = report(channel(SOLOK, "OUTDOOR", "BILLBOARD"), edition, ON_AIR);
        poster.putAll(Map.of("place", "Simpang", "regionCode", "13.02", "shownUntil", "2026-11-12T01:30:00Z"));
        UUID hangs = reported(SOLOK, poster);
        uploaded(SOLOK, hangs, "PHOTO", "a.png", RECORDED, SampleFiles.png(5, 5));
        decide("yusuf", hangs, "confirm", "Terpasang").then().statusCode(200);

        SettableClock.set("2026-10-13T02:00:00Z");
        narrative.withdrawnAt("2026-10-13T01:59:00Z");
        catalogue.readEditions(0);

        officer()
                .get("/api/v1/take-downs?editionId=" + edition)
                .then()
                .body("items.unitName", contains("Kabupaten Solok"));
        assertThat(looksPlannedAt(hangs)).isZero();
    }

    @Test
    void everybody_may_read_what_must_be_proven() {
        atUnit(SOLOK)
                .get("/api/v1/evidence-rules")
                .then()
                .statusCode(200)
                .body("items.findAll { it.family == 'PRINT' }.platform", contains(null, "LEAFLET"))
                .body(
                        "items.find { it.family == 'TV' && it.validFrom == '2015-06-25' }.files.anyOf",
                        contains(List.of("BROADCAST_LOG", "STATION_STATEMENT"), List.of("SCREENSHOT")));
    }
}

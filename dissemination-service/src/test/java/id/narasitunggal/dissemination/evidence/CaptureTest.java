package id.narasitunggal.dissemination.evidence;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.officer;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.channel;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.decide;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.report;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.reported;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.upload;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.uploaded;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The note of the camera beside the word of the sender. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class CaptureTest {
    private static final String HUNG_AT = "2026-12-02T01:30:00Z";
    private static final String STATED = "2026-12-02T08:31:00+07:00";

    @Inject
    CatalogueUpdate catalogue;

    private UUID edition;

    @BeforeEach
    void a_narrative_is_public() {
        SettableClock.set("2026-12-02T02:00:00Z");
        UnitsOfTheTests.register();
        edition = PublishedText.firstEdition()
                .forUnits(PADANG)
                .with("requiredFamilies", List.of("OUTDOOR"))
                .publishedAt("2026-12-02T01:00:00Z");
        catalogue.readUnits(0);
        catalogue.readEditions(0);
    }

    private UUID poster() {
        Map<String, Object> poster = report(channel(PADANG, "OUTDOOR", "BILLBOARD"), edition, HUNG_AT);
        poster.putAll(Map.of("place", "Simpang", "regionCode", "13.71", "shownUntil", "2027-01-12T01:30:00Z"));
        return reported(PADANG, poster);
    }

    private Response photo(UUID placement, byte[] bytes, String latitude, String longitude) {
        return atUnit(PADANG)
                .contentType(ContentType.BINARY)
                .queryParams(Map.of("kind", "PHOTO", "name", "baliho.jpg", "capturedAt", STATED, "place", "Simpang"))
                .queryParams(Map.of("latitude", latitude, "longitude", longitude))
                .body(bytes)
                .put("/api/v1/placements/" + placement + "/evidence/" + UUID.randomUUID());
    }

    private static byte[] taken(String clock, String offset, int... degrees) {
        return SampleFiles.photograph(SampleFiles.exif(clock, offset, degrees));
    }

    @Test
    void a_photograph_that_agrees_raises_nothing_and_its_coordinates_are_not_told() {
        UUID poster = poster();
        photo(poster, taken("2026:12:02 08:20:00", "+07:00", 1, 100), "-1.0005", "100.0005")
                .then()
                .statusCode(201)
                .body("deviceAnswer", equalTo("AGREES"))
                .body("deviceTakenAt", equalTo("2026-12-02T01:20:00Z"))
                .body("deviceMetres", equalTo(100))
                .body("flags", empty());
        officer().get("/api/v1/placements/" + poster).then().body("evidenceFlags", empty());
    }

    @Test
    void a_camera_that_says_otherwise_is_shown_to_whoever_judges_and_decides_nothing() {
        UUID poster = poster();
        photo(poster, taken("2026:11:20 10:00:00", "+07:00", 7, 110), "-1.0005", "100.0005")
                .then()
                .statusCode(201)
                .body("deviceAnswer", equalTo("DIFFERS"))
                .body("flags", contains("DEVICE_BEFORE_PUBLICATION", "DEVICE_TIME_DIFFERS", "DEVICE_PLACE_DIFFERS"))
                .body(not(containsString("110.0")));
        officer()
                .get("/api/v1/placements/" + poster)
                .then()
                .body(
                        "evidenceFlags",
                        contains("DEVICE_BEFORE_PUBLICATION", "DEVICE_TIME_DIFFERS", "DEVICE_PLACE_DIFFERS"));
        decide("yusuf", poster, "confirm", "Jam kamera belum disetel")
                .then()
                .statusCode(200)
                .body("status", equalTo("VERIFIED"));
    }

    @Test
    void a_clock_without_a_zone_gets_the_benefit_of_the_doubt_and_no_note_says_only_that() {
        UUID poster = poster();
        // Half past ten in Jayapura is half past eight in Padang.
        upload(atUnit(PADANG), poster, UUID.randomUUID(), "PHOTO", "a.jpg", STATED, taken("2026:12:02 10:31:00", null))
                .then()
                .statusCode(201)
                .body("deviceAnswer", equalTo("AGREES"))
                .body("deviceTakenAt", equalTo("2026-12-02T01:31:00Z"));
        upload(atUnit(PADANG), poster, UUID.randomUUID(), "PHOTO", "b.jpg", STATED, taken("nonsense", null, 1, 100))
                .then()
                .statusCode(201)
                .body("deviceAnswer", equalTo("NOT_COMPARED"))
                .body("flags", empty());
        upload(atUnit(PADANG), poster, UUID.randomUUID(), "PHOTO", "c.jpg", STATED, SampleFiles.jpeg())
                .then()
                .statusCode(201)
                .body("deviceAnswer", equalTo("ABSENT"))
                .body("flags", empty());
    }

    @Test
    void a_film_of_a_broadcast_is_log_and_picture_in_one_from_the_day_of_the_rule() {
        Map<String, Object> broadcast = OfflineFixture.broadcast(channel(PADANG, "TV", "TV_STATION"), edition, HUNG_AT);
        UUID placement = reported(PADANG, broadcast);
        byte[] sound = SampleFiles.join(SampleFiles.m4a(), SampleFiles.ascii(placement.toString()));
        upload(atUnit(PADANG), placement, UUID.randomUUID(), "VIDEO_CLIP", "a.mp4", STATED, sound)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/type-mismatch"));
        upload(
                        atUnit(PADANG),
                        placement,
                        UUID.randomUUID(),
                        "AUDIO_CLIP",
                        "a.m4a",
                        STATED,
                        SampleFiles.film(Instant.parse(HUNG_AT)))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/type-mismatch"));
        uploaded(
                PADANG,
                placement,
                "VIDEO_CLIP",
                "a.mp4",
                STATED,
                SampleFiles.film(Instant.parse("2026-12-01T01:30:00Z")));
        officer()
                .get("/api/v1/placements/" + placement)
                .then()
                .body("missingEvidence", empty())
                .body("evidenceFlags", contains("DEVICE_BEFORE_PUBLICATION", "DEVICE_TIME_DIFFERS"));
        decide("yusuf", placement, "confirm", "Terlihat").then().statusCode(200);
    }
}

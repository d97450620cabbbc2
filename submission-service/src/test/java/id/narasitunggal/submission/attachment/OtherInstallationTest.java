package id.narasitunggal.submission.attachment;

import static id.narasitunggal.submission.Someone.region;
import static id.narasitunggal.submission.intake.SubmissionFixture.draftBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.submission.attachment.store.SmallS3;
import id.narasitunggal.submission.intake.SubmissionFixture;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An installation with other settings: files in an S3-compatible store, little room for each unit, and exempt information kept. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@TestProfile(OtherInstallationTest.Settings.class)
class OtherInstallationTest {
    private static final String PATH = "/api/v1/submissions/{id}/attachments/{file}";

    @Inject
    Session database;

    @Inject
    RemovedFiles removedFiles;

    /** What it has set. */
    public static final class Settings implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("narasi.excluded-content", "RESTRICTED", "narasi.attachments.unit-quota", "100K");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(SmallS3.class));
        }
    }

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Test
    void a_file_lies_in_the_store_alone_and_leaves_it_when_it_is_removed() {
        UUID unit = region("51.01");
        UUID id = draftBy(unit, SubmissionFixture.urgentNotice());
        UUID file = UUID.randomUUID();
        byte[] bytes = table(40_000);

        put(unit, id, file, bytes).then().statusCode(201);
        put(unit, id, file, bytes).then().statusCode(200);

        assertThat(SmallS3.timesKept(bytes)).isEqualTo(1);
        assertThat(Someone.atUnit(unit).get(PATH + "/content", id, file).asByteArray())
                .isEqualTo(bytes);
        assertThat(database.createNativeQuery(
                                "select count(*) from attachment a join attachment_piece p on p.store_key = a.store_key where a.id = :id",
                                Long.class)
                        .setParameter("id", file)
                        .getSingleResult())
                .isZero();
        Someone.atUnit(unit).post(PATH + "/actions/remove", id, file).then().statusCode(204);
        SettableClock.set("2026-10-05T04:00:00Z");
        removedFiles.clear();
        assertThat(SmallS3.timesKept(bytes)).isZero();
    }

    @Test
    void a_unit_whose_room_is_full_is_told_so_and_has_room_again_once_it_removes_something() {
        UUID unit = region("51.02");
        UUID id = draftBy(unit, SubmissionFixture.urgentNotice());
        UUID first = UUID.randomUUID();
        put(unit, id, first, table(60_000)).then().statusCode(201);

        put(unit, id, UUID.randomUUID(), table(60_000))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/quota-exhausted"));
        put(
                        region("51.03"),
                        draftBy(region("51.03"), SubmissionFixture.urgentNotice()),
                        UUID.randomUUID(),
                        table(60_000))
                .then()
                .statusCode(201);
        Someone.atUnit(unit).post(PATH + "/actions/remove", id, first).then().statusCode(204);
        put(unit, id, UUID.randomUUID(), table(60_000)).then().statusCode(201);
    }

    @Test
    void files_that_revisions_share_take_room_once() {
        UUID unit = region("51.04");
        UUID id = draftBy(unit, SubmissionFixture.urgentNotice());
        put(unit, id, UUID.randomUUID(), table(60_000)).then().statusCode(201);
        SubmissionFixture.act(unit, id, "submit").then().statusCode(200);
        SubmissionFixture.returned(id);

        UUID revision = draftBy(
                unit,
                SubmissionFixture.urgentNotice()
                        .replace("{\"kind\"", "{\"previousRevisionId\": \"" + id + "\", \"kind\""));

        put(unit, revision, UUID.randomUUID(), table(30_000)).then().statusCode(201);
        put(unit, revision, UUID.randomUUID(), table(30_000)).then().statusCode(409);
    }

    @Test
    void exempt_content_is_kept_for_owner_and_reviewer_and_shown_to_nobody_else() {
        UUID unit = region("13.73");
        UUID id = UUID.randomUUID();
        Someone.atUnit(unit)
                .body("""
                    {"kind": "AD_HOC", "items": [{"type": "DATASET", "title": "Hasil audit", "body": "Isi yang dikecualikan",
                      "classification": "DIKECUALIKAN",
                      "exemption": {"legalGround": "A", "statute": "UU 14/2008", "consequenceTestNumber": "UK/01/2026",
                                    "consequenceTestDate": "2026-02-01", "ppidOfficer": "PPID"}}]}""")
                .put("/api/v1/submissions/{id}?submit=true", id)
                .then()
                .statusCode(201);
        SubmissionFixture.accepted(id);

        Someone.atUnit(unit)
                .get("/api/v1/submissions/{id}", id)
                .then()
                .body("items[0].body", equalTo("Isi yang dikecualikan"));
        Someone.analyst()
                .get("/api/v1/submissions/{id}", id)
                .then()
                .body("items[0].body", equalTo("Isi yang dikecualikan"));
        for (String path : List.of(
                "/api/v1/submissions/" + id, "/api/v1/exports/items", "/api/v1/exports/figures", "/api/v1/changes")) {
            assertThat(Someone.supervisorOfSumbar().get(path).asString())
                    .doesNotContain("Isi yang dikecualikan", "Hasil audit");
        }
        Someone.neighbourService()
                .get("/api/v1/changes?limit=200")
                .then()
                .body(not(containsString("Isi yang dikecualikan")));
    }

    private static byte[] table(int size) {
        byte[] cells = new byte[size];
        Arrays.fill(cells, (byte) '7');
        cells[1] = ',';
        cells[size - 1] = '\n';
        return cells;
    }

    private static Response put(UUID unit, UUID id, UUID file, byte[] bytes) {
        return Someone.atUnit(unit)
                .contentType("text/csv")
                .queryParam("name", "data.csv")
                .body(bytes)
                .put(PATH, id, file);
    }
}

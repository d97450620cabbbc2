package id.narasitunggal.dissemination.placement;

import static id.narasitunggal.dissemination.PublishedPages.reported;
import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.SOLOK;
import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.officer;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.broadcast;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.decide;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.recording;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.uploaded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.Website;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.dissemination.evidence.OfflineFixture;
import id.narasitunggal.dissemination.watch.CheckRound;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is published before a channel was in use is left to a person; what is not in use is not asked for. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class ChannelTimesTest {
    @Inject
    CatalogueUpdate catalogue;

    @Inject
    CheckRound checks;

    @Inject
    Session database;

    private Website website;

    @BeforeEach
    void twelfth_of_october() {
        SettableClock.set("2026-10-12T02:00:00Z");
        UnitsOfTheTests.register();
        change("delete from check_job");
        change("delete from host_turn");
        change("delete from robots_file");
        website = Website.number(2);
    }

    @AfterEach
    void the_website_closes_and_its_channel_ends() {
        website.close();
        change("delete from check_job");
        change("update channel set status = 'REVOKED'");
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery(sql).executeUpdate());
    }

    private PublishedText published(int minimum, String... families) {
        PublishedText text = PublishedText.firstEdition()
                .forUnits(PADANG, SOLOK)
                .with("requiredFamilies", List.of(families))
                .with("minimumPlacements", minimum);
        text.publishedAt("2026-10-12T01:00:00Z");
        catalogue.readUnits(0);
        catalogue.readEditions(0);
        return text;
    }

    private static UUID channel(String family, String platform, Map<String, Object> more) {
        UUID id = UUID.randomUUID();
        Map<String, Object> channel =
                new HashMap<>(Map.of("family", family, "platform", platform, "name", "Kanal " + id));
        if (!family.equals("WEBSITE")) {
            channel.put("handle", "k" + id);
        }
        channel.putAll(more);
        atUnit(PADANG).body(channel).put("/api/v1/channels/" + id).then().statusCode(201);
        act(officer(), officer(), "/api/v1/channels/" + id, "verify", Map.of())
                .then()
                .statusCode(200);
        return id;
    }

    private static String state(UUID edition) {
        return atUnit(PADANG)
                .get("/api/v1/assignments?editionId=" + edition)
                .jsonPath()
                .getString("items[0].state");
    }

    private static UUID heard(UUID channel, UUID edition) {
        UUID placement = OfflineFixture.reported(PADANG, broadcast(channel, edition, "2026-10-12T01:40:00Z"));
        uploaded(PADANG, placement, "AUDIO_CLIP", "a.mp3", "2026-10-12T01:40:00Z", recording());
        return placement;
    }

    @Test
    void a_page_on_a_website_that_was_to_open_later_counts_once_a_person_has_said_so() {
        PublishedText text = published(1, "WEBSITE");
        UUID site = channel("WEBSITE", "DOMAIN", Map.of("url", website.address() + "/", "activeFrom", "2026-10-13"));
        UUID placement = reported(PADANG, site, text.editionId(), website.publish("/beras", "Beras aman", text.text()));
        while (checks.round() > 0) {}
        officer()
                .get("/api/v1/placements/" + placement)
                .then()
                .body("checkResult", equalTo("VERIFIED"))
                .body("status", equalTo("REPORTED"))
                .body("evidenceFlags", contains("CHANNEL_NOT_ACTIVE"))
                .body("allowedActions", hasItem("confirm"));
        assertThat(state(text.editionId())).isEqualTo("PENDING");

        decide("yusuf", placement, "confirm", "Situs sudah dibuka sehari lebih awal")
                .then()
                .statusCode(200);

        assertThat(state(text.editionId())).isEqualTo("FULFILLED");
    }

    @Test
    void a_channel_whose_start_nobody_stated_takes_what_was_published_before_it_was_registered() {
        SettableClock.set("2026-10-13T02:00:00Z");
        UUID edition = published(1, "RADIO").editionId();
        UUID placement = heard(channel("RADIO", "RADIO_STATION", Map.of()), edition);
        officer().get("/api/v1/placements/" + placement).then().body("evidenceFlags", empty());
        decide("yusuf", placement, "confirm", "Terdengar").then().statusCode(200);
        assertThat(state(edition)).isEqualTo("FULFILLED");
    }

    @Test
    void families_and_channels_that_are_closed_all_the_time_are_not_asked_for() {
        UUID edition = published(3, "RADIO", "TV").editionId();
        channel("TV", "TV_STATION", Map.of("activeFrom", "2020-01-01", "activeTo", "2026-10-11"));
        UUID radio = channel("RADIO", "RADIO_STATION", Map.of("activeFrom", "2020-01-01", "activeTo", "2026-10-12"));
        decide("yusuf", heard(radio, edition), "confirm", "Terdengar").then().statusCode(200);
        assertThat(state(edition)).as("radio was open on the first day").isEqualTo("FULFILLED");
    }

    @Test
    void a_family_that_the_unit_never_had_is_asked_for_and_closing_in_between_excuses_nothing() {
        UUID edition = published(1, "RADIO", "TV").editionId();
        UUID radio = channel("RADIO", "RADIO_STATION", Map.of());
        UUID placement = heard(radio, edition);
        decide("yusuf", placement, "confirm", "Terdengar").then().statusCode(200);
        assertThat(state(edition)).isEqualTo("PARTIAL");

        UUID tv = channel("TV", "TV_STATION", Map.of());
        act(atUnit(PADANG), atUnit(PADANG), "/api/v1/channels/" + tv, "deactivate", Map.of("reason", "Tutup"))
                .then()
                .statusCode(200);
        decide("yusuf", placement, "reject", "Didengar ulang").then().statusCode(200);
        decide("yusuf", placement, "confirm", "Terdengar juga").then().statusCode(200);
        assertThat(state(edition)).isEqualTo("PARTIAL");
    }
}

package id.narasitunggal.dissemination.ownership;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.SOLOK;
import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.auditor;
import static id.narasitunggal.dissemination.Someone.officer;
import static id.narasitunggal.dissemination.Someone.supervisorOfSumbar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import id.narasitunggal.dissemination.NameServer;
import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.Website;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A website proves by itself whose it is. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class ChannelProofTest {
    private static final String PATH = "/api/v1/channels/";

    @Inject
    CatalogueUpdate catalogue;

    @Inject
    ProofRound round;

    @Inject
    Session database;

    private Website website;
    private NameServer names;

    @BeforeEach
    void padang_has_a_website() {
        SettableClock.set("2026-10-05T02:00:00Z");
        UnitsOfTheTests.register();
        catalogue.readUnits(0);
        website = Website.number(3);
        names = NameServer.start();
    }

    @AfterEach
    void the_website_closes_and_its_channel_ends() {
        website.close();
        names.close();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery("update channel set status = 'REVOKED'")
                        .executeUpdate());
    }

    private static String registered(String url) {
        String id = UUID.randomUUID().toString();
        atUnit(PADANG)
                .body(Map.of("family", "WEBSITE", "platform", "DOMAIN", "name", "Portal resmi", "url", url))
                .put(PATH + id)
                .then()
                .statusCode(201);
        return id;
    }

    private static String token(String channel) {
        return atUnit(PADANG).get(PATH + channel).jsonPath().getString("proofToken");
    }

    private static ValidatableResponse prove(String channel, String method) {
        return act(atUnit(PADANG), atUnit(PADANG), PATH + channel, "prove", Map.of("method", method))
                .then()
                .statusCode(200);
    }

    private static String lastOutcome(String channel) {
        return officer().get(PATH + channel + "/proofs").jsonPath().getString("items[0].outcome");
    }

    private void front(String head, String body) {
        website.say(
                "/",
                "<!DOCTYPE html><html><head><title>Portal</title>" + head + "</head><body>" + body + "</body></html>");
    }

    private static String tag(String token) {
        return "<meta name=\"narasi-tunggal-verification\" content=\"" + token + "\">";
    }

    @Test
    void a_tag_in_the_head_of_the_front_page_proves_and_verifies_without_an_officer() {
        String channel = registered(website.address() + "/");
        front("", "<h1>Selamat datang</h1>");
        prove(channel, "META_TAG").body("status", equalTo("REGISTERED"));
        assertThat(lastOutcome(channel)).isEqualTo("NOT_FOUND");

        front(tag(token(channel)), "<h1>Selamat datang</h1>");
        prove(channel, "META_TAG")
                .body("status", equalTo("VERIFIED"))
                .body("proofMethod", equalTo("META_TAG"))
                .body("provenAt", equalTo("2026-10-05T02:00:00Z"));

        officer()
                .get(PATH + channel + "/proofs")
                .then()
                .body("items.outcome", contains("PROVEN", "NOT_FOUND"))
                .body("items[0].place", startsWith(website.address()));
        auditor()
                .get("/api/v1/changes?types=channel.verified&limit=200")
                .then()
                .body("items.subject", hasItem(channel));
    }

    @Test
    void a_tag_in_a_comment_another_token_and_a_redirect_to_another_site_prove_nothing() {
        String channel = registered(website.address() + "/");
        front("", "<p>Komentar warga:</p>" + tag(token(channel)));
        prove(channel, "META_TAG").body("status", equalTo("REGISTERED"));
        front(tag(UUID.randomUUID().toString()), "");
        prove(channel, "META_TAG").body("status", equalTo("REGISTERED"));

        try (Website other = Website.number(1)) {
            other.say("/", "<html><head>" + tag(token(channel)) + "</head><body></body></html>");
            website.redirect("/", other.address() + "/");
            prove(channel, "META_TAG").body("status", equalTo("REGISTERED"));
        }
        assertThat(lastOutcome(channel)).isEqualTo("NOT_FOUND");
    }

    @Test
    void a_well_known_file_proves_when_it_says_the_token_and_nothing_else() {
        String channel = registered(website.address() + "/");
        website.say("/.well-known/narasi-tunggal.txt", "Tidak ada: narasi-tunggal-verification=" + token(channel));
        prove(channel, "WELL_KNOWN_FILE").body("status", equalTo("REGISTERED"));
        website.say("/.well-known/narasi-tunggal.txt", "narasi-tunggal-verification=" + token(channel) + "\n");
        prove(channel, "WELL_KNOWN_FILE").body("status", equalTo("VERIFIED"));
    }

    @Test
    void a_text_record_in_the_name_system_proves() {
        String host = "s" + UUID.randomUUID().toString().substring(0, 8) + ".go.id";
        String channel = registered("https://www." + host + "/");
        prove(channel, "DNS_TXT").body("status", equalTo("REGISTERED"));
        assertThat(lastOutcome(channel)).isEqualTo("NOT_FOUND");
        names.fail(true);
        prove(channel, "DNS_TXT").body("status", equalTo("REGISTERED"));
        assertThat(lastOutcome(channel)).as("our failure").isEqualTo("UNREACHABLE");
        names.fail(false);

        names.text("_narasi-tunggal." + host, "v=spf1 -all", "narasi-tunggal-verification=" + token(channel));
        prove(channel, "DNS_TXT").body("status", equalTo("VERIFIED")).body("proofMethod", equalTo("DNS_TXT"));
        assertThat(lastOutcome(channel)).isEqualTo("PROVEN");
    }

    @Test
    void the_proof_is_looked_for_again_and_its_loss_is_told_but_decides_nothing() {
        String channel = registered(website.address() + "/");
        front(tag(token(channel)), "");
        prove(channel, "META_TAG");

        SettableClock.set("2026-11-05T02:00:00Z");
        website.answer("/", 503);
        round.lookAgain();
        officer().get(PATH + channel).then().body("proofLostAt", equalTo((Object) null));
        front("", "");
        round.lookAgain();
        officer()
                .get(PATH + channel)
                .then()
                .body("status", equalTo("VERIFIED"))
                .body("proofLostAt", equalTo("2026-11-05T02:00:00Z"));
        officer()
                .get("/api/v1/changes?types=channel.proof-lost&limit=200")
                .then()
                .body("items.subject", hasItem(channel));

        front(tag(token(channel)), "");
        prove(channel, "META_TAG").body("proofLostAt", equalTo((Object) null));
    }

    @Test
    void the_token_is_for_its_unit_only_and_not_everybody_may_ask() {
        String channel = registered(website.address() + "/");
        officer().get(PATH + channel).then().body("proofToken", equalTo((Object) null));
        supervisorOfSumbar().get(PATH + channel).then().body("proofToken", equalTo((Object) null));
        Map<String, String> byTag = Map.of("method", "META_TAG");
        atUnit(SOLOK)
                .header("If-Match", "\"0\"")
                .body(byTag)
                .post(PATH + channel + "/actions/prove")
                .then()
                .statusCode(404);
        act(supervisorOfSumbar(), supervisorOfSumbar(), PATH + channel, "prove", byTag)
                .then()
                .statusCode(403);
        atUnit(PADANG)
                .body(byTag)
                .post(PATH + channel + "/actions/prove")
                .then()
                .statusCode(428);
        act(atUnit(PADANG), atUnit(PADANG), PATH + channel, "prove", Map.of("method", "OFFICER"))
                .then()
                .statusCode(422);

        String account = UUID.randomUUID().toString();
        atUnit(PADANG)
                .body(Map.of("family", "RADIO", "platform", "RADIO_STATION", "name", "Radio", "handle", "R" + account))
                .put(PATH + account)
                .then()
                .statusCode(201);
        act(atUnit(PADANG), atUnit(PADANG), PATH + account, "prove", byTag)
                .then()
                .statusCode(409);
        officer()
                .body(byTag)
                .header("If-Match", "\"0\"")
                .post(PATH + account + "/actions/prove")
                .then()
                .statusCode(409);
    }

    @Test
    void addresses_inside_our_network_are_never_visited() {
        String channel = registered("http://169.254.169.254/");
        prove(channel, "META_TAG").body("status", equalTo("REGISTERED"));
        assertThat(lastOutcome(channel)).isEqualTo("UNREACHABLE");
    }
}

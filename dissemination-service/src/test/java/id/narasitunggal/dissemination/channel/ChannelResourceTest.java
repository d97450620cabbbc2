package id.narasitunggal.dissemination.channel;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.SOLOK;
import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.auditor;
import static id.narasitunggal.dissemination.Someone.leadership;
import static id.narasitunggal.dissemination.Someone.officer;
import static id.narasitunggal.dissemination.Someone.supervisorOfSumbar;
import static id.narasitunggal.dissemination.Someone.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.narasitunggal.dissemination.NeighbourTalk;
import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.Someone;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class ChannelResourceTest {
    private static final String PATH = "/api/v1/channels/";

    @Inject
    CatalogueUpdate catalogue;

    @Inject
    Session database;

    @BeforeEach
    void units_are_known() {
        SettableClock.set("2026-10-05T02:00:00Z");
        UnitsOfTheTests.register();
        catalogue.readUnits(0);
    }

    private static Map<String, Object> website(String host) {
        return new HashMap<>(Map.of(
                "family", "WEBSITE", "platform", "DOMAIN", "name", "Portal " + host, "url", "https://" + host + "/"));
    }

    private static String host() {
        return "s" + UUID.randomUUID().toString().substring(0, 8) + ".go.id";
    }

    private static String registered(UUID unit, String host) {
        String id = UUID.randomUUID().toString();
        atUnit(unit).body(website(host)).put(PATH + id).then().statusCode(201).body("status", equalTo("REGISTERED"));
        return id;
    }

    @Test
    void a_channel_is_registered_by_its_unit_and_verified_by_somebody_else() {
        String id = registered(PADANG, host());

        atUnit(PADANG)
                .get(PATH + id)
                .then()
                .body("allowedActions", contains("prove", "record-audience", "deactivate"))
                .body("unitName", equalTo("Kota Padang"));
        act(atUnit(PADANG), atUnit(PADANG), PATH + id, "verify", Map.of())
                .then()
                .statusCode(403);
        String registrantAsOfficer = TokenIssuer.token("humas-" + PADANG, Someone.KOMINFO, "dissemination-officer");
        act(with(registrantAsOfficer), officer(), PATH + id, "verify", Map.of())
                .then()
                .statusCode(403);
        String officerOfTheUnit = TokenIssuer.token("orang-lain", PADANG, "dissemination-officer");
        act(with(officerOfTheUnit), officer(), PATH + id, "verify", Map.of())
                .then()
                .statusCode(403);
        act(officer(), officer(), PATH + id, "verify", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("VERIFIED"))
                .body("verifiedAt", equalTo("2026-10-05T02:00:00Z"));
        act(officer(), officer(), PATH + id, "verify", Map.of()).then().statusCode(409);
    }

    @Test
    void the_database_too_refuses_a_registrant_who_verifies() {
        UUID id = UUID.fromString(registered(PADANG, host()));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeMutationQuery("""
                                update channel set status = 'VERIFIED', verified_by = registered_by, verified_at = now(), proof_method = 'OFFICER',
                                                   proven_at = now() where id = :id
                                """)
                                .setParameter("id", id)
                                .executeUpdate()))
                .hasStackTraceContaining("channel_two_persons_check");
    }

    @Test
    void the_same_request_again_is_answered_alike_and_another_content_is_refused() {
        String host = host();
        String id = registered(PADANG, host);

        atUnit(PADANG).body(website(host)).put(PATH + id).then().statusCode(200).header("ETag", equalTo("\"0\""));
        Map<String, Object> other = website(host);
        other.put("name", "Nama lain");
        atUnit(PADANG).body(other).put(PATH + id).then().statusCode(409);
        atUnit(SOLOK).body(website(host)).put(PATH + id).then().statusCode(409);
    }

    @Test
    void one_site_belongs_to_one_channel_until_it_is_revoked() {
        String host = host();
        String id = registered(PADANG, host);

        Map<String, Object> same = website("WWW." + host.toUpperCase(java.util.Locale.ROOT));
        atUnit(SOLOK)
                .body(same)
                .put(PATH + UUID.randomUUID())
                .then()
                .statusCode(409)
                .body("detail", not(equalTo("")));
        act(officer(), officer(), PATH + id, "revoke", Map.of("reason", "Bukan milik Kota Padang"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REVOKED"));
        atUnit(SOLOK)
                .body(same)
                .put(PATH + UUID.randomUUID())
                .then()
                .statusCode(201)
                .body("handle", equalTo(host));
    }

    @Test
    void a_channel_that_is_given_up_stays_on_record() {
        String id = registered(PADANG, host());

        act(atUnit(PADANG), atUnit(PADANG), PATH + id, "deactivate", Map.of("reason", "Pindah situs"))
                .then()
                .statusCode(200)
                .body("status", equalTo("INACTIVE"))
                .body("activeTo", equalTo("2026-10-05"))
                .body("allowedActions", empty());
        auditor()
                .get("/api/v1/changes?types=channel.deactivated&limit=200")
                .then()
                .body("items.subject", hasItem(id));
    }

    @Test
    void a_unit_sees_its_own_channels_a_supervisor_the_provinces_and_strangers_none() {
        String padang = registered(PADANG, host());
        String bali = registered(Someone.BALI, host());

        atUnit(SOLOK).get(PATH + padang).then().statusCode(404);
        supervisorOfSumbar().get(PATH + padang).then().statusCode(200).body("allowedActions", empty());
        supervisorOfSumbar().get(PATH + bali).then().statusCode(404);
        auditor()
                .get("/api/v1/channels?unitId=" + Someone.BALI + "&status=REGISTERED&family=WEBSITE&limit=200")
                .then()
                .body("items.id", hasItem(bali));
        leadership().get(PATH + padang).then().statusCode(403);
        officer().body(website(host())).put(PATH + UUID.randomUUID()).then().statusCode(403);
        supervisorOfSumbar()
                .body(website(host()))
                .put(PATH + UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    @Test
    void an_unknown_unit_registers_nothing() {
        atUnit(UUID.randomUUID())
                .body(website(host()))
                .put(PATH + UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "platform, FACEBOOK, 422, #/platform",
        "platform, KORAN, 400, #/platform",
        "url, padang.go.id, 422, #/url",
        "url, ftp://padang.go.id, 422, #/url",
        "url, https://admin:rahasia@padang.go.id, 422, #/url",
        "name, '  ', 422, #/name",
        "language, indonesia, 422, #/language",
        "audienceSize, -1, 422, #/audienceSize",
        "audienceSize, 12, 422, #/audienceAsOf",
        "activeFrom, 2026-02-30, 400, #/activeFrom",
        "activeTo, 2020-02-30, 400, #/activeTo",
        "status, VERIFIED, 400, #/status"
    })
    void a_bad_field_is_refused_at_its_place(String field, String value, int status, String pointer) {
        Map<String, Object> request = website(host());
        request.put(field, field.equals("audienceSize") ? Integer.valueOf(value) : value);
        String id = UUID.randomUUID().toString();

        var answer = atUnit(PADANG)
                .body(request)
                .put(PATH + id)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");

        if (pointer != null) {
            answer.body("errors[0].pointer", equalTo(pointer));
        }
        officer().get(PATH + id).then().statusCode(404);
    }

    @Test
    void an_account_needs_a_name_and_its_spelling_does_not_matter() {
        String handle = "Akun" + UUID.randomUUID();
        Map<String, Object> account = Map.of(
                "family", "SOCIAL_MEDIA", "platform", "INSTAGRAM", "name", "Instagram resmi", "handle", "@" + handle);

        atUnit(PADANG)
                .body(Map.of("family", "RADIO", "platform", "RADIO_STATION", "name", "Radio"))
                .put(PATH + UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/handle"));
        atUnit(PADANG)
                .body(account)
                .put(PATH + UUID.randomUUID())
                .then()
                .statusCode(201)
                .body("handle", equalTo("@" + handle));
        Map<String, Object> again = new HashMap<>(account);
        again.put("handle", handle.toLowerCase(java.util.Locale.ROOT));
        atUnit(PADANG).body(again).put(PATH + UUID.randomUUID()).then().statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({
        "INSTAGRAM, @KotaPadang, https://www.instagram.com/kotapadang/",
        "INSTAGRAM, kotapadang, https://instagram.com/KotaPadang?igsh=abc",
        "X, @PemkoPadang, https://twitter.com/pemkopadang",
        "X, PemkoPadang, https://mobile.twitter.com/PemkoPadang/with_replies",
        "FACEBOOK, Pemko.Padang, https://m.facebook.com/pemkopadang",
        "FACEBOOK, 100064512345, https://www.facebook.com/profile.php?id=100064512345",
        "TIKTOK, pemkopadang, https://www.tiktok.com/@PemkoPadang",
        "YOUTUBE, @PemkoPadang, https://youtube.com/@pemkopadang/videos",
        "YOUTUBE, UCabcdefghijklmnopqrstuv, https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv",
        "WHATSAPP_CHANNEL, 0029VaAbCdEfGhIjKlMnOp, https://whatsapp.com/channel/0029VaAbCdEfGhIjKlMnOp"
    })
    void an_account_is_one_whether_named_or_given_by_its_address(Platform platform, String name, String address) {
        assertThat(AccountAddress.handleIn(platform, address).key())
                .isEqualTo(AccountAddress.handleOf(platform, name).key());
        assertThat(AccountAddress.handleOf(platform, address).key())
                .isEqualTo(AccountAddress.handleOf(platform, name).key());
    }

    @Test
    void addresses_of_other_sites_and_without_a_name_are_no_accounts() {
        assertThat(AccountAddress.handleIn(Platform.INSTAGRAM, "https://instagram.com.penipu.id/kotapadang"))
                .isNull();
        assertThat(AccountAddress.handleIn(Platform.INSTAGRAM, "https://www.instagram.com/"))
                .isNull();
        assertThat(AccountAddress.handleIn(Platform.RADIO_STATION, "https://www.instagram.com/kotapadang"))
                .isNull();
        String other = "Akun" + UUID.randomUUID().toString().substring(0, 8);
        atUnit(PADANG)
                .body(Map.of(
                        "family", "SOCIAL_MEDIA",
                        "platform", "INSTAGRAM",
                        "name", "Instagram resmi",
                        "handle", "@" + other,
                        "url", "https://www.instagram.com/akunlain/"))
                .put(PATH + UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/handle"));
    }

    @Test
    void an_account_given_by_its_address_alone_meets_the_one_given_by_name() {
        String name = "akun" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> byAddress = Map.of(
                "family", "SOCIAL_MEDIA",
                "platform", "INSTAGRAM",
                "name", "Instagram resmi",
                "url", "https://www.instagram.com/" + name.toUpperCase(java.util.Locale.ROOT) + "/?hl=id");
        Map<String, Object> byName =
                Map.of("family", "SOCIAL_MEDIA", "platform", "INSTAGRAM", "name", "Instagram", "handle", "@" + name);

        atUnit(PADANG).body(byAddress).put(PATH + UUID.randomUUID()).then().statusCode(201);
        atUnit(SOLOK).body(byName).put(PATH + UUID.randomUUID()).then().statusCode(409);
    }

    @Test
    void every_family_of_the_instruction_has_a_platform() {
        assertThat(java.util.Arrays.stream(Platform.values())
                        .map(Platform::family)
                        .distinct())
                .containsExactlyInAnyOrder(id.narasitunggal.dissemination.catalogue.ChannelFamily.values());
    }

    @Test
    void audience_is_recorded_with_date_and_source_and_earlier_figures_stay() {
        Map<String, Object> account = new HashMap<>(Map.of(
                "family", "SOCIAL_MEDIA",
                "platform", "INSTAGRAM",
                "name", "Instagram resmi",
                "handle", "akun" + UUID.randomUUID(),
                "audienceSize", 1000,
                "audienceAsOf", "2026-10-01",
                "audienceSource", "Wawasan Instagram"));
        String id = UUID.randomUUID().toString();
        atUnit(PADANG).body(account).put(PATH + id).then().statusCode(201);

        Map<String, Object> figure = Map.of("size", 1200, "asOf", "2026-10-05", "source", "Wawasan Instagram");
        act(officer(), officer(), PATH + id, "record-audience", figure).then().statusCode(403);
        act(
                        atUnit(PADANG),
                        atUnit(PADANG),
                        PATH + id,
                        "record-audience",
                        Map.of("size", 1, "asOf", "2026-10-09", "source", "Taksiran"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/asOf"));
        act(atUnit(PADANG), atUnit(PADANG), PATH + id, "record-audience", figure)
                .then()
                .statusCode(200)
                .body("audienceSize", equalTo(1200))
                .body("audienceAsOf", equalTo("2026-10-05"));
        act(
                        atUnit(PADANG),
                        atUnit(PADANG),
                        PATH + id,
                        "record-audience",
                        Map.of("size", 900, "asOf", "2026-09-01", "source", "Arsip"))
                .then()
                .statusCode(200)
                .body("audienceSize", equalTo(1200));
        atUnit(PADANG).body(account).put(PATH + id).then().statusCode(200);
        account.put("audienceSize", 7);
        account.put("audienceAsOf", "2026-10-05");
        atUnit(PADANG).body(account).put(PATH + id).then().statusCode(409);
    }

    @Test
    void the_channels_of_a_unit_that_is_gone_are_given_up_and_stay_readable() {
        UUID gone = NeighbourTalk.unit("KOTA", "KEMENDAGRI", "96.71", "Kota yang Digabung", "Asia/Jakarta");
        catalogue.readUnits(0);
        String host = host();
        String channel = registered(gone, host);

        NeighbourTalk.dissolvedUnit("KOTA", "KEMENDAGRI", "96.71", "Kota yang Digabung", "Asia/Jakarta");
        NeighbourTalk.dissolvedUnit("KOTA", "KEMENDAGRI", "96.71", "Kota yang Digabung", "Asia/Jakarta");
        catalogue.readUnits(0);

        auditor()
                .get(PATH + channel)
                .then()
                .statusCode(200)
                .body("status", equalTo("REVOKED"))
                .body("endedReason", equalTo("Instansi dibubarkan atau digabung."));
        registered(PADANG, host);
    }
}

package id.narasitunggal.dissemination.watch;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.Pdfs;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.Website;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to a page after it was reported, day by day. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class WatchedPagesTest {
    private static final String PATH = "/api/v1/placements/";

    @Inject
    CatalogueUpdate catalogue;

    @Inject
    CheckRound checks;

    @Inject
    Session database;

    private Website website;
    private PublishedText narrative;
    private UUID channel;

    @BeforeEach
    void a_narrative_is_published_and_padang_has_a_verified_website() {
        SettableClock.set("2026-10-12T02:00:00Z");
        UnitsOfTheTests.register();
        narrative = PublishedText.firstEdition().forUnits(PADANG);
        narrative.publishedAt("2026-10-12T01:00:00Z");
        catalogue.readUnits(0);
        catalogue.readEditions(0);
        change("delete from check_job");
        change("delete from host_turn");
        change("delete from robots_file");
        website = Website.number(2);
        channel = UUID.randomUUID();
        atUnit(PADANG)
                .body(Map.of(
                        "family",
                        "WEBSITE",
                        "platform",
                        "DOMAIN",
                        "name",
                        "Portal resmi",
                        "url",
                        website.address() + "/"))
                .put("/api/v1/channels/" + channel)
                .then()
                .statusCode(201);
        act(officer(), officer(), "/api/v1/channels/" + channel, "verify", Map.of())
                .then()
                .statusCode(200);
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

    private UUID reported(UUID edition, String url) {
        UUID id = UUID.randomUUID();
        atUnit(PADANG)
                .body(Map.of(
                        "channelId",
                        channel,
                        "editionId",
                        edition,
                        "url",
                        url,
                        "publishedAt",
                        new SettableClock().instant().toString()))
                .put(PATH + id)
                .then()
                .statusCode(201);
        return id;
    }

    private void look() {
        int looks = checks.round();
        while (looks > 0) {
            looks = checks.round();
        }
    }

    private JsonPath seen(UUID placement) {
        return officer().get(PATH + placement).then().statusCode(200).extract().jsonPath();
    }

    private String duty() {
        return atUnit(PADANG)
                .get("/api/v1/assignments?editionId=" + narrative.editionId())
                .then()
                .extract()
                .path("items[0].state");
    }

    private List<String> eventsOf(UUID placement) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select type from event where subject = :id order by position", String.class)
                        .setParameter("id", placement)
                        .getResultList());
    }

    @Test
    void a_release_served_as_a_pdf_is_compared_like_a_page() {
        String url = website.serve("/unduh", "application/octet-stream", Pdfs.of(narrative.text()));
        UUID page = reported(narrative.editionId(), url);

        look();

        assertThat(seen(page).getString("checkResult")).isIn("VERIFIED", "PARTIAL");
    }

    @Test
    void a_locked_pdf_is_no_failure_of_the_unit_and_says_what_to_do() {
        UUID page = reported(
                narrative.editionId(), website.serve("/kunci", "application/pdf", Pdfs.locked(narrative.text())));

        look();

        assertThat(seen(page).getString("checkResult")).isEqualTo("UNREACHABLE");
        assertThat(seen(page).getString("checkDetail")).contains("terkunci sandi");
    }

    @Test
    void an_article_that_changes_later_is_shown_with_what_changed_and_goes_back_to_live_when_mended() {
        UUID page = reported(narrative.editionId(), website.publish("/geser", "Beras aman", narrative.text()));
        look();
        assertThat(seen(page).getString("pageState")).isEqualTo("LIVE");

        website.publish("/geser", "Beras aman", narrative.text().replace("2,4 juta ton", "5,4 juta ton"));
        SettableClock.set("2026-10-13T02:00:01Z");
        look();

        JsonPath changed = seen(page);
        assertThat(changed.getString("status")).isEqualTo("VERIFIED");
        assertThat(changed.getString("pageState")).isEqualTo("CHANGED");
        assertThat(changed.getString("drift")).contains("− ", "2,4 juta ton", "+ ", "5,4 juta ton");
        officer()
                .get(PATH + page + "/checks")
                .then()
                .body("items[0].drift", containsString("5,4 juta ton"))
                .body("items[0].changes.onPage", hasItem(containsString("5,4")))
                .body("items[1].passages[0].onPage", startsWith("Pemerintah memastikan"))
                .body("items[1].passages[0].inEdition", startsWith("Pemerintah memastikan"))
                .body("items[1].passages[0].editionStart", equalTo(0));
        assertThat(eventsOf(page)).containsOnlyOnce("placement.page-changed");
        officer()
                .get(PATH + "?pageState=CHANGED&editionId=" + narrative.editionId())
                .then()
                .body("items.id", hasItem(page.toString()));
        assertThat(duty()).isEqualTo("FULFILLED");

        website.publish("/geser", "Beras aman", narrative.text());
        SettableClock.set("2026-10-15T02:00:02Z");
        look();
        assertThat(seen(page).getString("pageState")).isEqualTo("LIVE");
        assertThat(seen(page).getString("drift")).isNull();
    }

    @Test
    void an_old_text_that_is_still_online_is_seen_until_it_is_replaced() {
        UUID page = reported(narrative.editionId(), website.publish("/lama", "Beras aman", narrative.text()));
        look();
        PublishedText second = PublishedText.correctionOf(narrative)
                .with("body", narrative.text().replace("2,4 juta ton", "2,6 juta ton"));
        second.publishedAt("2026-10-12T02:00:00Z");
        catalogue.readEditions(0);
        look();
        assertThat(seen(page).getString("status")).isEqualTo("OUTDATED");

        SettableClock.set("2026-10-13T02:00:01Z");
        look();
        assertThat(seen(page).getString("pageState")).isEqualTo("SUPERSEDED");
        assertThat(eventsOf(page)).containsOnlyOnce("placement.page-changed");
        UUID wrong = reported(second.editionId(), website.address() + "/lama");
        look();
        assertThat(seen(wrong).getString("pageState")).isEqualTo("SUPERSEDED");
        assertThat(seen(wrong).getString("status")).isEqualTo("REPORTED");

        website.answer("/lama", 404);
        SettableClock.set("2026-10-15T02:00:02Z");
        look();
        assertThat(seen(page).getString("pageState")).isEqualTo("MISSING");
        assertThat(seen(page).getString("status")).isEqualTo("OUTDATED");
        officer().get("/api/v1/check-jobs/" + page).then().statusCode(404);
    }

    @Test
    void a_page_dated_before_the_embargo_ended_fulfils_nothing_until_a_person_decides() {
        UUID page = reported(
                narrative.editionId(),
                website.publishDated("/dini", "2026-10-12T07:30:00+07:00", "Beras aman", narrative.text()));
        UUID later = reported(
                narrative.editionId(),
                website.publishDated(
                        "/wajar", "2026-10-12T08:30:00+07:00", "Beras aman", narrative.text() + " Sekian."));
        look();

        assertThat(seen(page).getString("status")).isEqualTo("EMBARGO_BREACH");
        assertThat(seen(page).getString("pageDatedAt")).isEqualTo("2026-10-12T00:30:00Z");
        assertThat(eventsOf(page)).contains("placement.embargo-breached").doesNotContain("placement.verified");
        assertThat(seen(later).getString("status")).isEqualTo("VERIFIED");

        act(officer(), officer(), PATH + later, "reject", Map.of("reason", "Halaman ganda"))
                .then()
                .statusCode(200);
        assertThat(duty()).isEqualTo("PENDING");
        act(officer(), officer(), PATH + page, "confirm", Map.of("reason", "Jam server situs salah"))
                .then()
                .statusCode(200)
                .body("status", equalTo("VERIFIED"))
                .body("decisionReason", equalTo("Jam server situs salah"));
        assertThat(duty()).isEqualTo("FULFILLED");
    }

    @Test
    void a_retelling_is_suggested_with_its_reason_and_never_counts_by_itself() {
        anotherNarrativeTellsTheBeginning();
        UUID page = reported(narrative.editionId(), website.publish("/olah", "Pangan", inOtherOrder(narrative.text())));
        look();

        JsonPath suggested = seen(page);
        assertThat(suggested.getString("status")).isEqualTo("REPORTED");
        assertThat(suggested.getString("checkStanding")).isEqualTo("SUGGESTED");
        assertThat(suggested.getString("suggestedEditionId"))
                .isEqualTo(narrative.editionId().toString());
        assertThat(suggested.getString("suggestionReason")).isEqualTo("RETOLD");
        assertThat(suggested.getDouble("suggestionShare")).isBetween(0.0, 1.0);
        assertThat(duty()).isEqualTo("PENDING");
        officer()
                .get(PATH + page + "/checks")
                .then()
                .body(
                        "items[0].suggestedEditionId",
                        equalTo(narrative.editionId().toString()))
                .body("items[0].suggestionReason", equalTo("RETOLD"));
    }

    /** A retelling stands out against other narratives; those that share nothing but common words are not asked. */
    private void anotherNarrativeTellsTheBeginning() {
        PublishedText other = PublishedText.firstEdition().forUnits(PADANG);
        String beginning = narrative.text().substring(0, narrative.text().indexOf('.') + 1);
        other.with("body", other.text() + " " + beginning).publishedAt("2026-10-12T01:00:00Z");
        catalogue.readEditions(0);
    }

    /** The same words, none of them beside its neighbour: no passage is shared. */
    private static String inOtherOrder(String text) {
        return Arrays.stream(text.split("(?<=\\.)\\s+"))
                .map(sentence -> {
                    List<String> words =
                            new ArrayList<>(List.of(sentence.replace(".", "").split("\\s+")));
                    Collections.reverse(words);
                    return String.join(" ", words) + ".";
                })
                .collect(Collectors.joining(" "));
    }

    @Test
    void the_wishes_of_a_website_are_read_once_a_day_and_heeded() {
        website.say("/robots.txt", "User-agent: *\nDisallow: /rahasia\n\nUser-agent: lain\nDisallow: /\n");
        UUID hidden = reported(narrative.editionId(), website.publish("/rahasia/a", "Beras aman", narrative.text()));
        UUID open = reported(narrative.editionId(), website.publish("/terbuka", "Beras aman", narrative.text()));
        look();

        assertThat(seen(open).getString("status")).isEqualTo("VERIFIED");
        assertThat(seen(hidden).getString("pageState")).isEqualTo("BLOCKED");
        assertThat(seen(hidden).getString("status")).isEqualTo("REPORTED");
        assertThat(website.visits()).containsEntry("/robots.txt", 1).doesNotContainKey("/rahasia/a");

        website.say("/robots.txt", "User-agent: *\nDisallow:\n");
        SettableClock.set("2026-10-13T02:00:01Z");
        look();
        assertThat(seen(hidden).getString("status")).isEqualTo("VERIFIED");
        assertThat(website.visits()).containsEntry("/robots.txt", 2);
    }

    @Test
    void a_website_that_cannot_say_what_it_allows_is_tried_later() {
        website.answer("/robots.txt", 500);
        UUID page = reported(narrative.editionId(), website.publish("/tunggu", "Beras aman", narrative.text()));
        look();
        assertThat(seen(page).getString("pageState")).isEqualTo("UNREACHABLE");
        assertThat(website.visits()).doesNotContainKey("/tunggu");

        website.answer("/robots.txt", 404);
        SettableClock.set("2026-10-12T02:10:00Z");
        look();
        assertThat(seen(page).getString("status")).isEqualTo("VERIFIED");
    }

    @Test
    void blocked_unreachable_and_removed_are_three_states_and_only_the_last_counts() {
        UUID blocked = reported(narrative.editionId(), website.publish("/tolak", "Beras aman", narrative.text()));
        UUID broken =
                reported(narrative.editionId(), website.publish("/rusak", "Beras aman", narrative.text() + " A."));
        UUID gone = reported(narrative.editionId(), website.publish("/hilang", "Beras aman", narrative.text() + " B."));
        look();
        website.answer("/tolak", 403);
        website.answer("/rusak", 500);
        website.answer("/hilang", 404);
        for (String day : List.of("2026-10-13T02:00:01Z", "2026-10-14T02:10:00Z", "2026-10-15T02:20:00Z")) {
            SettableClock.set(day);
            look();
        }

        assertThat(seen(blocked).getString("pageState")).isEqualTo("BLOCKED");
        assertThat(seen(broken).getString("pageState")).isEqualTo("UNREACHABLE");
        assertThat(seen(gone).getString("pageState")).isEqualTo("REMOVED");
        assertThat(seen(blocked).getString("status")).isEqualTo("VERIFIED");
        assertThat(seen(broken).getString("status")).isEqualTo("VERIFIED");
        assertThat(seen(gone).getString("status")).isEqualTo("REMOVED");
        assertThat(duty()).isEqualTo("FULFILLED");
    }
}

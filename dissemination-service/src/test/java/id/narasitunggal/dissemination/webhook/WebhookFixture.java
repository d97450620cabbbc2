package id.narasitunggal.dissemination.webhook;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.atUnit;

import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.testkit.SettableClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A unit's own system listens, and nobody else does when the test is over. */
abstract class WebhookFixture {
    static final String PATH = "/api/v1/webhooks/";

    @Inject
    CatalogueUpdate catalogue;

    @Inject
    DeliveryRound deliveries;

    @Inject
    Session database;

    Receiver receiver;

    @BeforeEach
    void a_receiver_listens() {
        SettableClock.set("2026-10-12T02:00:00Z");
        UnitsOfTheTests.register();
        read();
        receiver = new Receiver(3);
    }

    @AfterEach
    void nobody_wants_to_hear_any_more() {
        receiver.close();
        change("update webhook_delivery set state = 'GIVEN_UP', due_at = null where state = 'WAITING'");
        change("update webhook set status = 'ENDED'");
    }

    final void read() {
        catalogue.readUnits(0);
        catalogue.readEditions(0);
    }

    final void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery(sql).executeUpdate());
    }

    final JsonPath registered(UUID id, UUID unit, String path) {
        return atUnit(unit)
                .body(Map.of("name", "Situs " + path, "url", receiver.at(path)))
                .put(PATH + id)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    final PublishedText published() {
        PublishedText text = PublishedText.firstEdition().forUnits(PADANG);
        text.publishedAt(new SettableClock().instant().minusSeconds(60).toString());
        read();
        return text;
    }

    final void deliver() {
        while (deliveries.round() > 0) {
            // until nothing is due
        }
    }

    final List<Map<String, Object>> log(UUID webhook) {
        return atUnit(PADANG)
                .get(PATH + webhook + "/deliveries")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }
}

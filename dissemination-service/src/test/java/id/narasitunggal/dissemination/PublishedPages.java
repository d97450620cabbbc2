package id.narasitunggal.dissemination;

import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.officer;

import id.narasitunggal.testkit.SettableClock;
import java.util.Map;
import java.util.UUID;

/** What units do before the tests of duties begin: they have a verified channel and report their pages. */
public final class PublishedPages {
    private PublishedPages() {}

    /** A website of a unit, vouched for by an officer. */
    public static UUID verifiedSite(UUID unit, String address) {
        UUID channel = UUID.randomUUID();
        atUnit(unit)
                .body(Map.of("family", "WEBSITE", "platform", "DOMAIN", "name", "Portal resmi", "url", address + "/"))
                .put("/api/v1/channels/" + channel)
                .then()
                .statusCode(201);
        act(officer(), officer(), "/api/v1/channels/" + channel, "verify", Map.of())
                .then()
                .statusCode(200);
        return channel;
    }

    /** A page on a channel, published at this moment. */
    public static UUID reported(UUID unit, UUID channel, UUID edition, String url) {
        UUID id = UUID.randomUUID();
        atUnit(unit)
                .body(Map.of(
                        "channelId",
                        channel,
                        "editionId",
                        edition,
                        "url",
                        url,
                        "publishedAt",
                        new SettableClock().instant().toString()))
                .put("/api/v1/placements/" + id)
                .then()
                .statusCode(201);
        return id;
    }
}

package id.narasitunggal.dissemination.compliance;

import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.officer;

import id.narasitunggal.testkit.SettableClock;
import java.util.Map;
import java.util.UUID;

/** What units and officers do so that duties are kept: over HTTP, at a stated time. */
public final class RateSteps {
    private RateSteps() {}

    /** A channel of the unit, verified by an officer. */
    static UUID channelOf(UUID unit) {
        UUID channel = UUID.randomUUID();
        atUnit(unit)
                .body(Map.of("family", "SOCIAL_MEDIA", "platform", "X", "name", "Akun", "handle", channel.toString()))
                .put("/api/v1/channels/" + channel)
                .then()
                .statusCode(201);
        act(officer(), officer(), "/api/v1/channels/" + channel, "verify", Map.of())
                .then()
                .statusCode(200);
        return channel;
    }

    /** The unit reports a placement, which nobody has verified yet. */
    static UUID report(UUID unit, UUID edition, String instant) {
        SettableClock.set(instant);
        UUID placement = UUID.randomUUID();
        atUnit(unit)
                .body(Map.of(
                        "channelId",
                        channelOf(unit),
                        "editionId",
                        edition,
                        "url",
                        "https://x.com/a/" + placement,
                        "publishedAt",
                        instant))
                .put("/api/v1/placements/" + placement)
                .then()
                .statusCode(201);
        return placement;
    }

    static void confirm(UUID placement) {
        act(officer(), officer(), "/api/v1/placements/" + placement, "confirm", Map.of("reason", "Sudah dilihat"))
                .then()
                .statusCode(200);
    }

    public static void fulfil(UUID unit, UUID edition, String instant) {
        confirm(report(unit, edition, instant));
    }
}

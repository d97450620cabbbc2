package id.narasitunggal.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Work at one service's API that can be repeated: whatever was already done stays done, so the story continues where a killed
 * service, or the player itself, left it.
 */
final class Desk {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Duration STUBBORNNESS = Duration.ofSeconds(30);

    /** A neighbour that has not heard of a unit or an edition yet refuses what names it. */
    private static final Set<Integer> NOT_YET = Set.of(403, 422);

    private final Api api;

    Desk(Api api) {
        this.api = api;
    }

    /** Makes the thing at the address, or finds that it is already there; what it refers to may still be on its way. */
    JsonNode make(Caller caller, String path, Object body) {
        var end = System.nanoTime() + STUBBORNNESS.toNanos();
        var answer = api.put(caller, path, body);
        while (NOT_YET.contains(answer.status()) && System.nanoTime() < end) {
            Api.pause();
            answer = api.put(caller, path, body);
        }
        if (!answer.isFine()) {
            throw new DemoStopped(caller.shownAs() + ": PUT " + path + " dijawab " + answer.detail());
        }
        return answer.body();
    }

    JsonNode read(Caller caller, String path) {
        var answer = api.get(caller, path);
        if (!answer.isFine()) {
            throw new DemoStopped(caller.shownAs() + ": GET " + path + " dijawab " + answer.detail());
        }
        return answer.body();
    }

    /** Reads until the answer is as awaited: neighbours hear of each other's changes a moment later. */
    JsonNode await(Caller caller, String path, String what, Predicate<JsonNode> wanted) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var answer = api.get(caller, path);
        while (!answer.isFine() || !wanted.test(answer.body())) {
            if (System.nanoTime() > end) {
                throw new DemoStopped(
                        "Menunggu " + what + " terlalu lama; GET " + path + " terakhir dijawab " + answer.detail());
            }
            Api.pause();
            answer = api.get(caller, path);
        }
        return answer.body();
    }

    /** Carries out the verb unless the thing already stands in one of the statuses that come after it. */
    JsonNode act(Caller caller, String thing, String verb, Map<String, ?> body, Set<String> after) {
        var end = System.nanoTime() + STUBBORNNESS.toNanos();
        while (true) {
            var now = api.get(caller, thing);
            if (!now.isFine()) {
                throw new DemoStopped(caller.shownAs() + ": GET " + thing + " dijawab " + now.detail());
            }
            if (after.contains(standing(now.body()))) {
                return now.body();
            }
            var done = attempt(caller, thing + "/actions/" + verb, now.etag(), body);
            if (done.isFine()) {
                return done.body();
            }
            if (isFinal(done) || System.nanoTime() > end) {
                throw new DemoStopped(caller.shownAs() + ": " + verb + " " + thing + " (keadaan " + standing(now.body())
                        + ") dijawab " + done.detail());
            }
            Api.pause();
        }
    }

    /** Where a thing stands: some desks call it status, some state. */
    static String standing(JsonNode thing) {
        return thing.path("status").asText(thing.path("state").asText());
    }

    private Answer attempt(Caller caller, String path, String etag, Map<String, ?> body) {
        try {
            return api.post(caller, path, etag, body);
        } catch (IOException lost) {
            // Perhaps it was done, perhaps not: the next look at the thing tells.
            return new Answer(503, "", MissingNode.getInstance());
        }
    }

    /** Whether trying again can only give the same answer. */
    private static boolean isFinal(Answer answer) {
        return answer.status() < 500 && !Set.of(409, 412, 429).contains(answer.status());
    }
}

package id.narasitunggal.narrative.topic;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.narrative.Someone;
import id.narasitunggal.narrative.identity.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Topics for tests: in memory, or registered over HTTP. */
public final class TopicFixture {
    private TopicFixture() {}

    public static Topic aTopic() {
        Actor editor = new Actor("rina", "Rina", Set.of("narrative-editor"), Someone.KOMINFO, "uji");
        return new Topic(UUID.randomUUID(), new RegisterTopic("Bantuan pangan", null), "-", editor, Instant.EPOCH);
    }

    public static UUID aRegisteredTopic() {
        UUID id = UUID.randomUUID();
        int status = Someone.author()
                .body(Map.of("title", "Bantuan pangan beras " + id))
                .put("/api/v1/topics/{id}", id)
                .statusCode();
        assertThat(status).isEqualTo(201);
        return id;
    }
}

package id.narasitunggal.narrative.topic;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A topic as it is shown. */
public record TopicView(
        @Schema(title = "Id") UUID id,
        @Schema(title = "Versi") int version,

        @Schema(title = "Judul") @Ui(list = true, primary = true, order = 1)
        String title,

        @Schema(title = "Uraian") @Ui(widget = "textarea", order = 2) @Nullable
        String description,

        @Schema(title = "Status") @Ui(list = true, order = 3)
        TopicStatus status,

        @Schema(title = "Didaftarkan") @Ui(list = true, order = 4)
        Instant createdAt,

        @Schema(title = "Tindakan yang terbuka bagi Anda") List<String> allowedActions) {

    static TopicView of(Topic topic, Actor actor) {
        return new TopicView(
                topic.id,
                topic.version,
                topic.title,
                topic.description,
                topic.status,
                topic.createdAt,
                TopicRules.allowedActions(topic, actor));
    }
}

package id.narasitunggal.narrative.topic;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.problem.Refusal;
import java.util.List;

/** Who may change the list of topics: the editorial desk, and nobody else. */
final class TopicRules {
    private TopicRules() {}

    static void mayKeepList(Actor actor) {
        if (!keepsList(actor)) {
            throw new Refusal.Forbidden("Hanya penyunting narasi yang dapat mengubah daftar topik.");
        }
    }

    static List<String> allowedActions(Topic topic, Actor actor) {
        if (!keepsList(actor)) {
            return List.of();
        }
        return switch (topic.status) {
            case ACTIVE -> List.of("update", "archive");
            case ARCHIVED -> List.of("update", "reactivate");
        };
    }

    private static boolean keepsList(Actor actor) {
        return actor.hasAny(Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER);
    }
}

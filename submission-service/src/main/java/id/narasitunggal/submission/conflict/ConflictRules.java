package id.narasitunggal.submission.conflict;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.problem.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who may settle a contradiction, and why not. */
final class ConflictRules {
    private ConflictRules() {}

    static Verdict maySettle(Actor actor, ConflictStatus status, Collection<UUID> unitIds) {
        if (!actor.has(Role.REVIEW_ANALYST)) {
            return Verdict.forbidden("Hanya analis Kominfo yang menyelesaikan pertentangan data.");
        }
        if (unitIds.stream().anyMatch(actor::speaksFor)) {
            return Verdict.forbidden(
                    "Analis dari instansi yang bertentangan tidak dapat memutuskan. Alihkan kepada analis lain.");
        }
        return status == ConflictStatus.OPEN
                ? Verdict.allowed()
                : Verdict.impossible("Pertentangan ini sudah diselesaikan. Muat ulang untuk melihat alasannya.");
    }

    static List<String> allowedActions(Actor actor, ConflictStatus status, Collection<UUID> unitIds) {
        return maySettle(actor, status, unitIds).isAllowed() ? List.of("settle") : List.of();
    }
}

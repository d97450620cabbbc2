package id.narasitunggal.narrative.collaboration;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.Role;

/** Who works at the editorial desk, and who looks over its shoulder. */
final class DeskRules {
    private DeskRules() {}

    static boolean works(Actor actor) {
        return actor.hasAny(Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER);
    }

    static boolean looks(Actor actor) {
        return works(actor) || actor.has(Role.AUDITOR);
    }
}

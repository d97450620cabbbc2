package id.narasitunggal.dissemination.assignment;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.permission.Permission;
import java.util.List;
import java.util.Map;

/** Who may do what about a duty, and why not. */
final class AssignmentRules {
    private AssignmentRules() {}

    static Permission mayAcknowledge(Actor actor, Assignment assignment) {
        return Permission.when(
                        actor.hasAny(Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER) && actor.speaksFor(assignment.unitId),
                        "Hanya petugas humas instansi yang bersangkutan yang menyatakan telah mengetahui kewajiban ini.")
                .inState(assignment.state == AssignmentState.PENDING, "Kewajiban ini sudah ditanggapi.");
    }

    static List<String> allowedActions(Actor actor, Assignment assignment) {
        return Permission.verbs(Map.of("acknowledge", mayAcknowledge(actor, assignment)));
    }
}

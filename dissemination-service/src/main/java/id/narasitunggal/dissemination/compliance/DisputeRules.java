package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.permission.Permission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who may dispute a figure and who decides: never the same person, never somebody of the unit itself. */
final class DisputeRules {
    private DisputeRules() {}

    static Permission mayRaise(Actor actor) {
        return Permission.when(
                actor.hasAny(Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER) && actor.unit() != null,
                "Angka disanggah oleh petugas humas instansi itu sendiri.");
    }

    static Permission mayDecide(Actor actor, FigureDispute dispute) {
        return Permission.when(
                        actor.has(Role.DISSEMINATION_OFFICER), "Sanggahan diputus oleh petugas diseminasi Kominfo.")
                .and(!actor.subject().equals(dispute.raisedBy), "Penyanggah tidak dapat memutus sanggahannya sendiri.")
                .and(!actor.speaksFor(dispute.unitId), "Sanggahan tidak diputus oleh instansi yang menyanggah.")
                .inState(dispute.status == DisputeStatus.OPEN, "Sanggahan ini sudah diputus.");
    }

    static List<String> allowedActions(Actor actor, FigureDispute dispute) {
        Map<String, Permission> asked = new LinkedHashMap<>();
        asked.put("uphold", mayDecide(actor, dispute));
        asked.put("dismiss", mayDecide(actor, dispute));
        return Permission.verbs(asked);
    }
}

package id.narasitunggal.dissemination.stop;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.permission.Permission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who may pull the brake and who confirms it: two persons of the coordinating ministry. */
final class StopRules {
    private StopRules() {}

    static Permission mayPropose(Actor actor) {
        return Permission.when(
                actor.hasAny(Role.DISSEMINATION_OFFICER, Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER),
                "Penghentian darurat diusulkan oleh petugas diseminasi, editor, atau penyetuju narasi Kominfo.");
    }

    static Permission mayDecide(Actor actor, EmergencyStop stop) {
        return Permission.when(
                        actor.hasAny(Role.DISSEMINATION_OFFICER, Role.NARRATIVE_APPROVER),
                        "Penghentian darurat diputuskan oleh petugas diseminasi atau penyetuju narasi Kominfo.")
                .and(
                        !actor.subject().equals(stop.proposer),
                        "Pengusul tidak dapat memutuskan usulannya sendiri. Mintalah orang kedua.")
                .inState(stop.status == StopStatus.PROPOSED, "Usulan ini sudah diputuskan.");
    }

    static List<String> allowedActions(Actor actor, EmergencyStop stop) {
        Map<String, Permission> asked = new LinkedHashMap<>();
        asked.put("confirm", mayDecide(actor, stop));
        asked.put("reject", mayDecide(actor, stop));
        return Permission.verbs(asked);
    }
}

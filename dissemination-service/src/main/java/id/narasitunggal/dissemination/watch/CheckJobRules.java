package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.permission.Permission;
import java.util.List;
import java.util.Map;

/** Who may do what with the queue of looks. */
final class CheckJobRules {
    private CheckJobRules() {}

    static Permission mayReplay(Actor actor, CheckJobState state) {
        return Permission.when(
                        actor.has(Role.DISSEMINATION_OFFICER),
                        "Pemeriksaan yang dihentikan diulang oleh petugas diseminasi Kominfo.")
                .inState(state == CheckJobState.DEAD, "Pemeriksaan ini tidak dihentikan. Tunggu gilirannya.");
    }

    static List<String> allowedActions(Actor actor, CheckJobState state) {
        return Permission.verbs(Map.of("replay", mayReplay(actor, state)));
    }
}
